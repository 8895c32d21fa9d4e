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
		return lines(this.records.overview(plan));
	}

	/** What is still open of the years before one, by their deadlines. */
	@Transactional(readOnly = true)
	public List<Line> openBefore(int year) {
		return lines(this.records.openBefore(String.valueOf(year)));
	}

	/** The years whose plans have duties on record, the first one first. */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		return this.records.years().stream().filter((plan) -> plan.matches("\\d{4}")).map(Integer::valueOf).toList();
	}

	private List<Line> lines(List<Row> rows) {
		Instant now = this.clock.instant();
		List<Long> late = rows.stream().filter((row) -> isLate(row, now)).map(Row::id).toList();
		Map<Long, List<String>> told = late.isEmpty() ? Map.of() : this.steps.told(late)
			.stream()
			.collect(Collectors.groupingBy(Told::recordId, Collectors.mapping(Told::unitId, Collectors.toList())));
		return rows.stream().map((row) -> line(row, told.getOrDefault(row.id(), List.of()), now)).toList();
	}

	private static boolean isLate(Row row, Instant now) {
		return row.deliveredAt() == null && row.status() == DutyStatus.OPEN && row.dueAt().isBefore(now);
	}

	private Line line(Row row, List<String> told, Instant now) {
		boolean delivered = row.deliveredAt() != null;
		boolean late = isLate(row, now);
		Integer deliveredLate = row.workingDaysLate();
		int days = late ? Math.max(1, this.calendar.workingDaysBetween(day(row.dueAt()), day(now)))
				: (delivered && deliveredLate != null) ? deliveredLate : 0;
		OwedWork work = row.work();
		return new Line(row.id(), work.dutyKey(), work.plan(), work.planRow(), work.part(), work.title(), work.unitId(),
				work.period(), work.periodName(), row.orderedAt(), row.dueAt(), delivered, late, days,
				told.stream().distinct().toList(), row.processInstanceId());
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/** What is read of a record. */
	record Row(long id, OwedWork work, Instant orderedAt, Instant dueAt, DutyStatus status,
			@Nullable Instant deliveredAt, @Nullable Integer workingDaysLate, @Nullable String processInstanceId) {
	}

	/**
	 * A unit that was given an overdue duty to act on.
	 *
	 * @param level at which level; null if that is not on record
	 */
	record Told(long recordId, String unitId, @Nullable Integer level, Instant at) {
	}

	/**
	 * A duty.
	 *
	 * @param id of its record; 0 before it is handed out
	 * @param dutyKey key of its process; blank before it is handed out
	 * @param plan the plan it belongs to, such as {@code 2024}
	 * @param row the plan's row or clause
	 * @param part number of the row's part
	 * @param period code of the period, unique within the part
	 * @param startAt when it was, or will be, handed out
	 * @param delivered whether its head has approved it
	 * @param late whether it is overdue now
	 * @param workingDaysLate how late it is, or was delivered; 0 if it was on time
	 * @param told the units that were given it to act on, the first one first; none
	 * unless it is overdue
	 * @param processInstanceId null before its process has begun
	 */
	public record Line(long id, String dutyKey, String plan, String row, int part, String title, String unitId,
			String period, String periodName, Instant startAt, Instant dueAt, boolean delivered, boolean late,
			int workingDaysLate, List<String> told, @Nullable String processInstanceId) {

		/** A duty that the plan will hand out. */
		public static Line ahead(String plan, String row, int part, String title, String unitId, String period,
				String periodName, Instant startAt, Instant dueAt) {
			return new Line(0, "", plan, row, part, title, unitId, period, periodName, startAt, dueAt, false, false, 0,
					List.of(), null);
		}

		/**
		 * Whether its deadline and its unit can be changed: the plan itself sets them.
		 */
		public boolean changeable() {
			return this.dutyKey.equals(Duties.OF_PLAN) && !this.delivered;
		}

		/** What there is once: a unit's part of a row for a period. */
		public String key() {
			return "%s/%d/%s/%s".formatted(this.row, this.part, this.period, this.unitId);
		}

	}

}
