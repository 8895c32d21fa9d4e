package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * What runs for a row of a year's plan.
 */
@Entity
@Table(name = "plan_row")
class RowState {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int planYear;

	private String rowCode;

	private @Nullable Integer planVersion;

	@Column(columnDefinition = "char(64)")
	private @Nullable String sourceHash;

	private boolean toBegin;

	private String startedOnce = "";

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawnBy;

	private @Nullable String withdrawnReason;

	@SuppressWarnings("NullAway.Init")
	protected RowState() {
	}

	RowState(int planYear, String rowCode) {
		this.planYear = planYear;
		this.rowCode = rowCode;
	}

	String row() {
		return this.rowCode;
	}

	/** The version of the plan that its running work follows; null before any. */
	@Nullable Integer planVersion() {
		return this.planVersion;
	}

	void follows(int version) {
		this.planVersion = version;
	}

	@Nullable String sourceHash() {
		return this.sourceHash;
	}

	/**
	 * Its process has been built and deployed.
	 * @param schedule whether a schedule is to begin with it
	 */
	void builtFrom(String hash, boolean schedule) {
		this.sourceHash = hash;
		this.toBegin = schedule;
	}

	/** Whether its schedule has been deployed and does not run yet. */
	boolean toBegin() {
		return this.toBegin && !withdrawn();
	}

	void begun() {
		this.toBegin = false;
	}

	/** The starts that happen once in the row's life and have happened. */
	Set<String> startedOnce() {
		return this.startedOnce.isEmpty() ? Set.of() : Set.of(this.startedOnce.split(";"));
	}

	/**
	 * Notes a start that happens once.
	 * @return whether it is the first time
	 */
	boolean startsOnce(String start) {
		Set<String> all = new TreeSet<>(startedOnce());
		boolean first = all.add(start);
		this.startedOnce = String.join(";", all);
		return first;
	}

	/** A start that happened once may happen again: the row had changed meanwhile. */
	void startsAgain(String start) {
		Set<String> all = new TreeSet<>(startedOnce());
		all.remove(start);
		this.startedOnce = String.join(";", all);
	}

	/** A period was over before the plan asked for it. */
	void passesOver(int part, String period) {
		startsOnce(passed(part, period));
	}

	boolean hasPassedOver(int part, String period) {
		return startedOnce().contains(passed(part, period));
	}

	private static String passed(int part, String period) {
		return "Past_P%d_%s".formatted(part, period);
	}

	boolean withdrawn() {
		return this.withdrawnAt != null;
	}

	@Nullable String withdrawnReason() {
		return this.withdrawnReason;
	}

	void withdraw(String reason, String by, Instant at) {
		this.withdrawnReason = reason;
		this.withdrawnBy = by;
		this.withdrawnAt = at;
	}

}
