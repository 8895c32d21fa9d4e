package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a year's criteria. Once a year is scored by it, it never changes.
 */
@Entity
@Table(name = "ranking_criteria_set")
class CriteriaSet {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private int rankingYear;

	private int edition;

	private String name;

	private boolean sample;

	private String importedBy;

	private Instant importedAt;

	private @Nullable Instant frozenAt;

	@ElementCollection
	@CollectionTable(name = "ranking_criterion", joinColumns = @JoinColumn(name = "set_id"))
	@OrderColumn(name = "number")
	private List<Criterion> criteria = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected CriteriaSet() {
	}

	CriteriaSet(int year, int edition, String name, boolean sample, List<Criterion> criteria, String importedBy,
			Instant importedAt) {
		this.rankingYear = year;
		this.edition = edition;
		this.name = name;
		this.sample = sample;
		this.criteria.addAll(criteria);
		this.importedBy = importedBy;
		this.importedAt = importedAt;
	}

	void freeze(Instant at) {
		if (this.frozenAt == null) {
			this.frozenAt = at;
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int year() {
		return this.rankingYear;
	}

	int edition() {
		return this.edition;
	}

	String name() {
		return this.name;
	}

	boolean sample() {
		return this.sample;
	}

	boolean frozen() {
		return this.frozenAt != null;
	}

	List<Criterion> criteria() {
		return List.copyOf(this.criteria);
	}

	Criteria view() {
		return new Criteria(this.rankingYear, this.edition, this.name, this.sample, frozen(), this.importedBy,
				this.importedAt, criteria());
	}

}
