package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deadlines on the official calendar. A named day or a period's end that is off goes back
 * to the last working day; a span counted from an event goes on to the next (Civil Code
 * 2015, art. 147 and 148).
 */
class OfficialDeadlines implements Deadlines {

	/** Close of office: work that comes later is late. */
	static final LocalTime CLOSE_OF_OFFICE = LocalTime.of(17, 0);

	private final OfficialCalendar calendar;

	OfficialDeadlines(OfficialCalendar calendar) {
		this.calendar = calendar;
	}

	@Override
	public Deadline before(LocalDate day) {
		LocalDate last = day.minusDays(1);
		return back(last, "Trước ngày %s: ngày cuối còn đúng hạn là %s".formatted(DateNames.of(day),
				DateNames.withWeekday(last)));
	}

	@Override
	public Deadline by(LocalDate day) {
		return back(day, "Chậm nhất %s".formatted(DateNames.withWeekday(day)));
	}

	@Override
	public Deadline workingDaysAfter(LocalDate from, int count) {
		LocalDate day = this.calendar.plusWorkingDays(from, count);
		return at(day, day, "%d ngày làm việc kể từ %s (không tính ngày đầu)".formatted(count, DateNames.of(from))
				+ off(from.plusDays(1), day));
	}

	@Override
	public Deadline daysAfter(LocalDate from, int count) {
		return forward(from.plusDays(count),
				"%d ngày kể từ %s (không tính ngày đầu)".formatted(count, DateNames.of(from)));
	}

	@Override
	public Deadline monthsAfter(LocalDate from, int count) {
		return forward(from.plusMonths(count), "%d tháng kể từ %s".formatted(count, DateNames.of(from)));
	}

	private Deadline back(LocalDate last, String rule) {
		LocalDate working = this.calendar.onOrBefore(last);
		String moved = working.equals(last) ? ""
				: "; là ngày nghỉ nên lùi về " + DateNames.withWeekday(working) + off(working, last);
		return at(last, working, rule + moved);
	}

	private Deadline forward(LocalDate last, String rule) {
		LocalDate working = this.calendar.onOrAfter(last);
		String moved = working.equals(last) ? ": " + DateNames.withWeekday(last)
				: ": %s là ngày nghỉ nên chuyển sang %s".formatted(DateNames.of(last), DateNames.withWeekday(working))
						+ off(last, working);
		return at(last, working, rule + moved);
	}

	private Deadline at(LocalDate last, LocalDate working, String explanation) {
		String unsure = this.calendar.covers(working.getYear()) ? ""
				: "; lịch nghỉ năm %d chưa được nhập".formatted(working.getYear());
		return new Deadline(last, working, working.atTime(CLOSE_OF_OFFICE).atZone(BusinessClock.ZONE).toInstant(),
				explanation + unsure + ".");
	}

	private String off(LocalDate from, LocalDate to) {
		Stream<LocalDate> span = from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
		String named = span.flatMap((day) -> this.calendar.find(day).stream())
			.map(CalendarDay::toString)
			.collect(Collectors.joining(", "));
		return named.isEmpty() ? "" : " – lịch: " + named;
	}

}
