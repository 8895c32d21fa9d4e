package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * A part of a row, started for a period by a process instance.
 */
@Entity
@Table(name = "plan_opening")
class Opening {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int planYear;

	private String rowCode;

	private int part;

	private String period;

	private String periodName;

	private @Nullable String standsFor;

	private LocalDate lastCompliantDay;

	private LocalDate dueWorking;

	private Instant dueAt;

	@Column(columnDefinition = "longtext")
	private String explanation;

	@Column(columnDefinition = "longtext")
	private String unitIds;

	private @Nullable String basis;

	private String processInstanceId;

	private Instant openedAt;

	private @Nullable String openedBy;

	@Column(columnDefinition = "longtext")
	private @Nullable String dutyRecordIds;

	@SuppressWarnings("NullAway.Init")
	protected Opening() {
	}

	Opening(int planYear, String rowCode, int part, Period period, Deadline deadline, List<String> unitIds,
			@Nullable String basis, String processInstanceId, Instant openedAt, @Nullable String openedBy) {
		this.planYear = planYear;
		this.rowCode = rowCode;
		this.part = part;
		this.period = period.code();
		this.periodName = period.name();
		this.lastCompliantDay = deadline.lastCompliantDay();
		this.dueWorking = deadline.dueWorking();
		this.dueAt = deadline.dueAt();
		this.explanation = deadline.explanation();
		this.unitIds = String.join(";", unitIds);
		this.basis = basis;
		this.processInstanceId = processInstanceId;
		this.openedAt = openedAt;
		this.openedBy = openedBy;
	}

	String row() {
		return this.rowCode;
	}

	int part() {
		return this.part;
	}

	String period() {
		return this.period;
	}

	/**
	 * The period of the plan in force that it fulfils: its own, unless the plan was
	 * amended.
	 */
	String occurrence() {
		return (this.standsFor != null) ? this.standsFor : this.period;
	}

	void standsFor(String other) {
		this.standsFor = other;
	}

	String periodName() {
		return this.periodName;
	}

	Deadline deadline() {
		return new Deadline(this.lastCompliantDay, this.dueWorking, this.dueAt, this.explanation);
	}

	/** The last day that still complied when it was opened, as the rule is written. */
	LocalDate lastCompliantDay() {
		return this.lastCompliantDay;
	}

	List<String> unitIds() {
		return Arrays.asList(this.unitIds.split(";"));
	}

	@Nullable String basis() {
		return this.basis;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	boolean openedBy(String instance) {
		return this.processInstanceId.equals(instance);
	}

	/** The duty records opened; null until they are. */
	@Nullable List<Long> dutyRecordIds() {
		String ids = this.dutyRecordIds;
		if (ids == null) {
			return null;
		}
		return ids.isEmpty() ? List.of() : Arrays.stream(ids.split(";")).map(Long::valueOf).toList();
	}

	/** A unit owes it in addition. */
	void owedToo(String unitId, long record) {
		this.unitIds = this.unitIds + ";" + unitId;
		this.dutyRecordIds = (this.dutyRecordIds == null || this.dutyRecordIds.isEmpty()) ? String.valueOf(record)
				: this.dutyRecordIds + ";" + record;
	}

	void opened(List<Long> records) {
		this.dutyRecordIds = records.stream().map(String::valueOf).collect(Collectors.joining(";"));
	}

}
