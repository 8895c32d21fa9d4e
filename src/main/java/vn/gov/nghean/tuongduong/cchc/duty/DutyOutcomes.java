package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * What came of the rows of a plan so far.
 */
@Service
public class DutyOutcomes {

	private final DutyRecordRepository records;

	private final BusinessClock clock;

	DutyOutcomes(DutyRecordRepository records, BusinessClock clock) {
		this.records = records;
		this.clock = clock;
	}

	/** What came of each row that was handed out, by its code. */
	@Transactional(readOnly = true)
	public Map<String, RowOutcome> of(String plan) {
		Instant now = this.clock.instant();
		return this.records.outcomes(plan)
			.stream()
			.collect(Collectors.groupingBy(One::row, TreeMap::new,
					Collectors.collectingAndThen(Collectors.toList(), (some) -> of(some, now))));
	}

	private static RowOutcome of(List<One> some, Instant now) {
		List<One> owed = some.stream().filter((each) -> each.status() != DutyStatus.WITHDRAWN).toList();
		int delivered = (int) owed.stream().filter(One::isDelivered).count();
		int late = (int) owed.stream().filter((each) -> each.isDelivered() && each.wasLate()).count();
		int overdue = (int) owed.stream().filter((each) -> !each.isDelivered() && each.dueAt().isBefore(now)).count();
		return new RowOutcome(owed.size(), (int) owed.stream().map(One::unitId).distinct().count(), delivered - late,
				late, overdue, owed.size() - delivered - overdue, some.size() - owed.size());
	}

	/** What is read of a record. */
	record One(String row, String unitId, DutyStatus status, Instant dueAt, @Nullable Instant deliveredAt,
			@Nullable Integer workingDaysLate) {

		boolean isDelivered() {
			return this.deliveredAt != null;
		}

		boolean wasLate() {
			return this.workingDaysLate != null && this.workingDaysLate > 0;
		}

	}

	/**
	 * What came of a row.
	 *
	 * @param owed duties handed out and not withdrawn
	 * @param units how many units owed them
	 * @param onTime delivered in time
	 * @param late delivered late
	 * @param overdue not delivered, and late
	 * @param open not delivered, and not due yet
	 * @param withdrawn ended with a reason before they were accepted
	 */
	public record RowOutcome(int owed, int units, int onTime, int late, int overdue, int open, int withdrawn) {
	}

}
