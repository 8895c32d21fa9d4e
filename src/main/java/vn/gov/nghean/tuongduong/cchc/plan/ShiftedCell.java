package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a draft that was moved by a year, until a person has looked at it.
 */
@Entity
@Table(name = "plan_shifted_cell")
class ShiftedCell {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int planYear;

	private int version;

	private String rowCode;

	private String cell;

	@Column(columnDefinition = "longtext")
	private String was;

	@Column(columnDefinition = "longtext")
	private String shifted;

	private String doubt;

	private @Nullable String confirmedBy;

	private @Nullable Instant confirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected ShiftedCell() {
	}

	ShiftedCell(int planYear, int version, String rowCode, String cell, YearShift.Shifted text) {
		this.planYear = planYear;
		this.version = version;
		this.rowCode = rowCode;
		this.cell = cell;
		this.was = text.before();
		this.shifted = text.after();
		this.doubt = text.doubt();
	}

	String row() {
		return this.rowCode;
	}

	/** Name of its column in the appendix, such as {@code task}. */
	String cell() {
		return this.cell;
	}

	String was() {
		return this.was;
	}

	String shifted() {
		return this.shifted;
	}

	String doubt() {
		return this.doubt;
	}

	/** Whether a person has looked at it, or written another text into it. */
	boolean isLookedAt(String now) {
		return this.confirmedAt != null || !now.equals(this.shifted);
	}

	void confirm(String by, Instant at) {
		this.confirmedBy = by;
		this.confirmedAt = at;
	}

	/** From now on somebody has to look at it as it reads now. */
	void ask(String now) {
		this.shifted = now;
		this.confirmedBy = null;
		this.confirmedAt = null;
	}

}
