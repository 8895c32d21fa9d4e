package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

	private final DutyStepRepository steps;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	DutyOverview(DutyRecordRepository records, DutyStepRepository steps, WorkingCalendar calendar,
			BusinessClock clock) {
		this.records = records;
		this.steps = steps;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The duties of a plan that were not withdrawn, by their deadlines. */
	@Transactional(readOnly = true)
	public List<Line> of(String plan) {
		Instant now = this.clock.instant();
		Map<Long, List<String>> told = this.steps.told(plan)
			.stream()
			.collect(Collectors.groupingBy(Told::recordId, Collectors.mapping(Told::unitId, Collectors.toList())));
		return this.records.overview(plan)
			.stream()
			.map((row) -> line(row, told.getOrDefault(row.id(), List.of()), now))
			.toList();
	}

	private Line line(Row row, List<String> told, Instant now) {
		boolean delivered = row.deliveredAt() != null;
		boolean late = !delivered && row.status() == DutyStatus.OPEN && row.dueAt().isBefore(now);
		Integer deliveredLate = row.workingDaysLate();
		int days = late ? Math.max(1, this.calendar.workingDaysBetween(day(row.dueAt()), day(now)))
				: (delivered && deliveredLate != null) ? deliveredLate : 0;
		return new Line(row.id(), row.dutyKey(), row.row(), row.title(), row.unitId(), row.periodName(), row.dueAt(),
				delivered, late, days, late ? told.stream().distinct().toList() : List.of(), row.processInstanceId());
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/** What is read of a record. */
	record Row(long id, String dutyKey, String row, String title, String unitId, String periodName, Instant dueAt,
			DutyStatus status, @Nullable Instant deliveredAt, @Nullable Integer workingDaysLate,
			@Nullable String processInstanceId) {
	}

	/** A unit that was given an overdue duty to act on. */
	record Told(long recordId, String unitId) {
	}

	/**
	 * A duty.
	 *
	 * @param id of its record
	 * @param dutyKey key of its process
	 * @param row the plan's row or clause
	 * @param delivered whether its head has approved it
	 * @param late whether it is overdue now
	 * @param workingDaysLate how late it is, or was delivered; 0 if it was on time
	 * @param told the units that were given it to act on, the first one first; none
	 * unless it is overdue
	 * @param processInstanceId null before its process has begun
	 */
	public record Line(long id, String dutyKey, String row, String title, String unitId, String periodName,
			Instant dueAt, boolean delivered, boolean late, int workingDaysLate, List<String> told,
			@Nullable String processInstanceId) {

		/**
		 * Whether its deadline and its unit can be changed: the plan itself sets them.
		 */
		public boolean changeable() {
			return this.dutyKey.equals(Duties.OF_PLAN) && !this.delivered;
		}

	}

}
