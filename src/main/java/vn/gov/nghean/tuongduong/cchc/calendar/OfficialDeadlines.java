package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Deadlines on the official calendar. A named day or a period's end that is off goes back
 * to the last working day; a span counted from an event goes on to the next (Civil Code
 * 2015, art. 147 and 148).
 */
class OfficialDeadlines implements Deadlines {

	private final OfficialCalendar calendar;

	private final OfficeHours hours;

	OfficialDeadlines(OfficialCalendar calendar, OfficeHours hours) {
		this.calendar = calendar;
		this.hours = hours;
	}

	@Override
	public Deadlines closedAlso(LocalClosings closings) {
		return new OfficialDeadlines(this.calendar.closedAlso(closings), this.hours);
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
	public Deadline on(LocalDate day) {
		return forward(day, "Vào %s".formatted(DateNames.withWeekday(day)));
	}

	@Override
	public Deadline endOf(CalendarPeriod period) {
		return back(period.lastDay(), "Hết %s: %s".formatted(period.name(), DateNames.withWeekday(period.lastDay())));
	}

	@Override
	public Deadline nthWorkingDayOf(YearMonth month, int n) {
		LocalDate day = this.calendar.nthWorkingDayOf(month, n);
		if (n == 0 || !YearMonth.from(day).equals(month)) {
			throw new IllegalArgumentException(
					"Tháng %s không có ngày làm việc thứ %d".formatted(DateNames.of(month), n));
		}
		String which = (n > 0) ? "thứ %d".formatted(n) : (n < -1) ? "thứ %d từ cuối".formatted(-n) : "cuối cùng";
		LocalDate first = (n > 0) ? month.atDay(1) : day;
		LocalDate last = (n > 0) ? day : month.atEndOfMonth();
		String rule = "Ngày làm việc %s của tháng %s: %s".formatted(which, DateNames.of(month),
				DateNames.withWeekday(day));
		return at(day, WorkingTime.closeOf(day, this.calendar), rule + rows(first, last), doubts(first, last));
	}

	@Override
	public Deadline after(LocalDate event, Span span) {
		return switch (span.unit()) {
			case WORKING_HALF_DAY -> workingTime(event, span);
			case DAY -> moved(event.plusDays(span.count()), event, span, "");
			case WEEK -> moved(event.plusWeeks(span.count()), event, span, "");
			case MONTH -> months(event, span);
		};
	}

	@Override
	public Deadline afterReceipt(LocalDateTime received, Span span) {
		LocalDate day = received.toLocalDate();
		String late = lateReceipt(day, received.toLocalTime());
		LocalDate from = late.isEmpty() ? day : this.calendar.onOrAfter(day.plusDays(1));
		String moved = late.isEmpty() ? "" : ", %s nên tính như nhận %s".formatted(late, DateNames.withWeekday(from))
				+ rows(day, from.minusDays(1));
		return after(from, span).introducedBy(
				"Nhận lúc %s %s%s.".formatted(DateNames.of(received.toLocalTime()), DateNames.withWeekday(day), moved));
	}

	/** Why what is received then does not count for that day; blank if it does. */
	private String lateReceipt(LocalDate day, LocalTime time) {
		if (!this.calendar.isWorkingDay(day)) {
			return "là ngày nghỉ";
		}
		LocalTime close = this.hours.endOf(WorkingTime.closeOf(day, this.calendar).half());
		if (!time.isBefore(close)) {
			return "sau giờ làm việc";
		}
		return time.isBefore(close.minusHours(1)) ? "" : "trong giờ làm việc cuối cùng";
	}

	private Deadline workingTime(LocalDate event, Span span) {
		boolean back = span.count() < 0;
		WorkingTime end = back ? WorkingTime.before(event, -span.count(), this.calendar)
				: WorkingTime.after(event, span.count(), this.calendar);
		LocalDate first = back ? end.day() : event.plusDays(1);
		LocalDate last = back ? event.minusDays(1) : end.day();
		String until = (end.endsWithin(this.calendar) ? "hết %s ".formatted(end.half().inWords()) : "")
				+ DateNames.withWeekday(end.day());
		return at(end.day(), end, "%s: %s%s".formatted(rule(event, span), until, rows(first, last)),
				doubts(first, last));
	}

	private Deadline months(LocalDate event, Span span) {
		LocalDate last = event.plusMonths(span.count());
		String shorter = (last.getDayOfMonth() == event.getDayOfMonth()) ? ""
				: "; tháng %s không có ngày %d nên lấy ngày cuối tháng".formatted(DateNames.of(YearMonth.from(last)),
						event.getDayOfMonth());
		return moved(last, event, span, shorter);
	}

	/** The end of a span in days, weeks or months, moved to a working day. */
	private Deadline moved(LocalDate last, LocalDate event, Span span, String remark) {
		String rule = rule(event, span) + remark + ": " + DateNames.withWeekday(last);
		return (span.count() < 0) ? back(last, rule) : forward(last, rule);
	}

	private static String rule(LocalDate event, Span span) {
		return (span.count() < 0) ? "%s trước %s".formatted(span.inWords(), DateNames.of(event))
				: "%s kể từ %s (không tính ngày đầu)".formatted(span.inWords(), DateNames.of(event));
	}

	private Deadline back(LocalDate last, String rule) {
		LocalDate working = this.calendar.onOrBefore(last);
		String moved = working.equals(last) ? ""
				: "; là ngày nghỉ nên lùi về " + DateNames.withWeekday(working) + rows(working, last);
		return at(last, WorkingTime.closeOf(working, this.calendar), rule + moved, doubts(working, last));
	}

	private Deadline forward(LocalDate last, String rule) {
		LocalDate working = this.calendar.onOrAfter(last);
		String moved = working.equals(last) ? ""
				: "; là ngày nghỉ nên chuyển sang " + DateNames.withWeekday(working) + rows(last, working);
		return at(last, WorkingTime.closeOf(working, this.calendar), rule + moved, doubts(last, working));
	}

	private Deadline at(LocalDate last, WorkingTime end, String explanation, String doubts) {
		return new Deadline(last, end.day(),
				end.day().atTime(this.hours.endOf(end.half())).atZone(BusinessClock.ZONE).toInstant(),
				explanation + doubts + ".");
	}

	private String rows(LocalDate from, LocalDate to) {
		List<String> rows = this.calendar.rows(from, to);
		return rows.isEmpty() ? "" : " – lịch: " + String.join(", ", rows);
	}

	private String doubts(LocalDate from, LocalDate to) {
		List<String> doubts = this.calendar.doubts(from, to);
		return doubts.isEmpty() ? "" : "; " + String.join("; ", doubts);
	}

}
