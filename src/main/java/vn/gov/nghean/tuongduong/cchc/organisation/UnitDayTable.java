package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.Recount;

/**
 * A table of units' own days: deadlines hang on it, who answers for what does not.
 *
 * @param <T> a row
 */
abstract class UnitDayTable<T> extends OrganisationTable<T> {

	private final UnitRepository units;

	private final UnitDayStore store;

	private final UnitDayRulesInForce rules;

	UnitDayTable(UnitRepository units, UnitDayStore store, UnitDayRulesInForce rules, Directory directory,
			LoadedRows loaded, TransactionTemplate transaction) {
		super(directory, loaded, transaction);
		this.units = units;
		this.store = store;
		this.rules = rules;
	}

	/** The rules with these rows in the place of those with their keys. */
	abstract UnitDayRules with(UnitDayRules rules, List<T> rows);

	/** Why deadlines move, for their explanation. */
	abstract String why();

	UnitDayStore store() {
		return this.store;
	}

	KnownUnits known() {
		return new KnownUnits(inOrder());
	}

	/** Every unit on record, in display order. */
	List<Unit> inOrder() {
		return this.units.findAll().stream().sorted(UnitEntity.IN_ORDER).map(UnitEntity::toUnit).toList();
	}

	@Override
	Organisation supposing(Organisation now, List<T> rows) {
		return now;
	}

	@Override
	Optional<Recount> recount(List<T> rows) {
		return Optional.of(this.rules.recount(with(this.store.all(), rows), why()));
	}

	@Override
	void changed() {
		this.rules.changed();
	}

}
