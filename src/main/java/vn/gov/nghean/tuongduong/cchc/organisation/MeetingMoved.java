package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.YearMonth;

/** A unit's meeting of a month was moved. */
public record MeetingMoved(String unitId, YearMonth month) {
}
