package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation;

/**
 * When each part of a row falls due, and when it is handed out. A part with a window
 * (month, quarter, half-year, year, from–to) is handed out on the window's first working
 * day, any other a set number of working days before it is due, and nothing before the
 * plan's first day.
 */
@Component
class Schedule {

	private final WorkingCalendar calendar;

	private final Deadlines deadlines;

	private final PlanProperties settings;

	Schedule(WorkingCalendar calendar, Deadlines deadlines, PlanProperties settings) {
		this.calendar = calendar;
		this.deadlines = deadlines;
		this.settings = settings;
	}

	/** The occurrences of the row's timed parts, in order of parts and days. */
	List<Occurrence> of(Plan plan, PlanRow row) {
		return row.parts()
			.stream()
			.filter((part) -> part.start().timed())
			.flatMap((part) -> of(plan, row, part).stream())
			.toList();
	}

	private List<Occurrence> of(Plan plan, PlanRow row, PlanPart part) {
		if (part.start() == StartKind.CONTINUOUS) {
			return quarters(plan, row, part);
		}
		Interpretation.Part read = part.deadline();
		if (read == null) {
			return List.of();
		}
		List<Occurrence> all = new ArrayList<>();
		for (LocalDate due : read.due()) {
			Period period = (part.start() == StartKind.RECURRING) ? Period.largest(read.recurrence(), due)
					: Period.of(read.type(), due);
			Deadline deadline = explained(row, read.explanation(), this.deadlines.by(due));
			LocalDate window = (part.start() == StartKind.DATED) ? read.from() : null;
			all.add(occurrence(plan, part, period, startDay(plan, window, deadline), deadline));
		}
		return all;
	}

	/** Continuous work is shown by evidence each quarter of the plan's time. */
	private List<Occurrence> quarters(Plan plan, PlanRow row, PlanPart part) {
		return IntStream.rangeClosed(1, 4)
			.mapToObj((quarter) -> YearMonth.of(plan.year(), quarter * 3).atEndOfMonth())
			.filter((end) -> !end.isAfter(plan.lastDay()))
			.map((end) -> {
				Period period = Period.quarter(end);
				Deadline deadline = explained(row, "Thường xuyên: minh chứng từng quý", this.deadlines.by(end));
				LocalDate window = end.minusMonths(2).withDayOfMonth(1);
				return occurrence(plan, part, period, startDay(plan, window, deadline), deadline);
			})
			.toList();
	}

	private Occurrence occurrence(Plan plan, PlanPart part, Period period, LocalDate startDay, Deadline deadline) {
		return new Occurrence(part.no(), period.code(), period.name(), opening(startDay), deadline,
				deadline.dueWorking().isBefore(plan.firstDay()));
	}

	private LocalDate startDay(Plan plan, @Nullable LocalDate window, Deadline deadline) {
		LocalDate wanted = (window != null) ? window
				: this.calendar.plusWorkingDays(deadline.dueWorking(), -this.settings.leadWorkingDays());
		return this.calendar.onOrAfter(wanted.isBefore(plan.firstDay()) ? plan.firstDay() : wanted);
	}

	private static Deadline explained(PlanRow row, String reading, Deadline computed) {
		return new Deadline(computed.lastCompliantDay(), computed.dueWorking(), computed.dueAt(), "%s, «%s». %s. %s"
			.formatted(row.source(), oneLine(row.deadlineText()), reading, computed.explanation()));
	}

	/** A cell's text on one line, without the full stop that ends it. */
	static String oneLine(String cell) {
		return cell.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
	}

	/** When the plan itself begins to run. */
	Instant planStart(Plan plan) {
		return opening(this.calendar.onOrAfter(plan.firstDay()));
	}

	/** Close of office on the plan's last working day. */
	Deadline planEnd(Plan plan) {
		return this.deadlines.by(plan.lastDay());
	}

	/** Why the calendar of the plan's time is not certain; empty if it is. */
	List<String> doubts(Plan plan) {
		return this.calendar.doubts(plan.firstDay(), plan.lastDay());
	}

	private Instant opening(LocalDate day) {
		return day.atTime(this.settings.officeOpens()).atZone(BusinessClock.ZONE).toInstant();
	}

}
