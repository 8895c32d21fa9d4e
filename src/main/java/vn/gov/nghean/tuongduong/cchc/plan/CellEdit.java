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
 * A cell of a draft that a save changed.
 */
@Entity
@Table(name = "plan_cell_edit")
class CellEdit {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int planYear;

	private int version;

	private int edit;

	private String cell;

	@Column(columnDefinition = "longtext")
	private String was;

	private String savedBy;

	private Instant savedAt;

	@SuppressWarnings("NullAway.Init")
	protected CellEdit() {
	}

	CellEdit(PlanVersion saved, String cell, String was, String savedBy, Instant savedAt) {
		this.planYear = saved.year();
		this.version = saved.version();
		this.edit = saved.edits();
		this.cell = cell;
		this.was = was;
		this.savedBy = savedBy;
		this.savedAt = savedAt;
	}

	/** As {@link CellName} has it. */
	String cell() {
		return this.cell;
	}

	/** What it said before. */
	String was() {
		return this.was;
	}

	String savedBy() {
		return this.savedBy;
	}

	Instant savedAt() {
		return this.savedAt;
	}

}
