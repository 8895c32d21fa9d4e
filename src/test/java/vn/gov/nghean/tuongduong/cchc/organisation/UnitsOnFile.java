package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * The shipped units, for tests without Spring.
 */
public final class UnitsOnFile implements Units {

	private final Organisation organisation = new Organisation(units(), aliases(), List.of(), List.of());

	private static List<Unit> units() {
		return CsvTable.of(new ClassPathResource("data/organisation/units.csv"))
			.map((row) -> new Unit(row.text("id"), row.text("name"), row.text("short_name"),
					row.oneOf(UnitKind.class, "kind"), row.oneOf(UnitLevel.class, "level"), row.optional("parent"),
					row.date("valid_from"), row.optionalDate("valid_to")));
	}

	private static List<Alias> aliases() {
		return CsvTable.of(new ClassPathResource("data/organisation/aliases.csv"))
			.map((row) -> new Alias(row.text("alias"), row.optional("unit").isEmpty() ? null : row.text("unit"),
					AliasEntity.kindsOf(row.list("kinds"))));
	}

	@Override
	public Optional<Unit> find(String id) {
		return this.organisation.find(id);
	}

	@Override
	public List<Unit> existingOn(LocalDate day) {
		return this.organisation.existingOn(day);
	}

	@Override
	public Unit authority() {
		return this.organisation.authority();
	}

	@Override
	public Unit standingAgency() {
		return find("noi-vu").orElseThrow();
	}

	@Override
	public UnitResolution resolve(String text, LocalDate day) {
		return this.organisation.resolve(text, day);
	}

	@Override
	public Optional<Unit> resolveOfficial(String text, LocalDate day) {
		return this.organisation.resolveOfficial(text, day);
	}

}
