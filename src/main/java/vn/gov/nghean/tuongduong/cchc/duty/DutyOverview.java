package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * Every duty of a plan at a glance, without its products and steps.
 */
@Service
public class DutyOverview {

	private final DutyRecordRepository records;

	private final EscalationLevels levels;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	DutyOverview(DutyRecordRepository records, EscalationLevels levels, WorkingCalendar calendar, BusinessClock clock) {
		this.records = records;
		this.levels = levels;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The duties of a plan that were not withdrawn, by their deadlines. */
	@Transactional(readOnly = true)
	public List<Line> of(String plan) {
		Instant now = this.clock.instant();
		return this.records.overview(plan).stream().map((row) -> line(row, now)).toList();
	}

	private Line line(Row row, Instant now) {
		boolean delivered = row.deliveredAt() != null;
		boolean late = !delivered && row.status() == DutyStatus.OPEN && row.dueAt().isBefore(now);
		Integer deliveredLate = row.workingDaysLate();
		int days = late ? Math.max(1, this.calendar.workingDaysBetween(day(row.dueAt()), day(now)))
				: (delivered && deliveredLate != null) ? deliveredLate : 0;
		return new Line(row.id(), row.dutyKey(), row.row(), row.title(), row.unitId(), row.periodName(), row.dueAt(),
				row.status(), delivered, late, days, late ? toldAfter(days) : "", row.processInstanceId());
	}

	/** Whoever has been told by now: a day late has passed the levels of less. */
	private String toldAfter(int daysLate) {
		return this.levels.all()
			.stream()
			.filter((level) -> level.graceDays() == 0 || level.graceDays() < daysLate)
			.map(EscalationLevel::name)
			.collect(Collectors.joining(", "));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/** What is read of a record. */
	record Row(long id, String dutyKey, String row, String title, String unitId, String periodName, Instant dueAt,
			DutyStatus status, @Nullable Instant deliveredAt, @Nullable Integer workingDaysLate,
			@Nullable String processInstanceId) {
	}

	/**
	 * A duty.
	 *
	 * @param row the plan's row or clause
	 * @param delivered whether its head has approved it
	 * @param late whether it is overdue now
	 * @param workingDaysLate how late it is, or was delivered; 0 if it was on time
	 * @param told the levels that have been told of it; blank unless it is overdue
	 * @param processInstanceId null before its process has begun
	 */
	public record Line(long id, String dutyKey, String row, String title, String unitId, String periodName,
			Instant dueAt, DutyStatus status, boolean delivered, boolean late, int workingDaysLate, String told,
			@Nullable String processInstanceId) {
	}

}
