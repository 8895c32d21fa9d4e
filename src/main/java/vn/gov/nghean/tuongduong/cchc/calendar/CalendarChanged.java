package vn.gov.nghean.tuongduong.cchc.calendar;

/**
 * Other days are off or worked from now on. Published when that is in force and kept.
 *
 * @param notice what was put into force
 */
public record CalendarChanged(CalendarNotice notice) {
}
