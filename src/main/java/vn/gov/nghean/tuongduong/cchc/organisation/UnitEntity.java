package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.Comparator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation_unit")
class UnitEntity {

	static final Comparator<UnitEntity> IN_ORDER = Comparator.comparingInt(UnitEntity::position)
		.thenComparing(UnitEntity::id);

	@Id
	private String id;

	private int position;

	private String name;

	private String shortName;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	@Enumerated(EnumType.STRING)
	private UnitLevel level;

	private @Nullable String parentId;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private String successor;

	private String basis;

	@SuppressWarnings("NullAway.Init")
	protected UnitEntity() {
	}

	UnitEntity(Unit unit, int position, String successor, String basis) {
		this.id = unit.id();
		this.position = position;
		this.name = unit.name();
		this.shortName = unit.shortName();
		this.kind = unit.kind();
		this.level = unit.level();
		this.parentId = unit.parentId();
		this.validFrom = unit.validFrom();
		this.validTo = unit.validTo();
		this.successor = successor;
		this.basis = basis;
	}

	Unit toUnit() {
		return new Unit(this.id, this.name, this.shortName, this.kind, this.level, this.parentId, this.validFrom,
				this.validTo);
	}

	String successor() {
		return this.successor;
	}

	String basis() {
		return this.basis;
	}

	/** Its place in the order of units, from 1; 0 if that is left open. */
	int position() {
		return this.position;
	}

	String id() {
		return this.id;
	}

}
