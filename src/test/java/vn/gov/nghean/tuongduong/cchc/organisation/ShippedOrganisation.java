package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.List;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * The shipped units and aliases, with posts and leaves as a test needs them, without
 * Spring.
 */
final class ShippedOrganisation {

	private static final List<Unit> UNITS = table("units.csv").map((row) -> new Unit(row.text("id"), row.text("name"),
			row.text("short_name"), row.oneOf(UnitKind.class, "kind"), row.oneOf(UnitLevel.class, "level"),
			row.optional("parent").isEmpty() ? null : row.optional("parent"), row.date("valid_from"),
			row.optionalDate("valid_to")));

	private static final List<Alias> ALIASES = table("aliases.csv").map((row) -> {
		Set<UnitKind> kinds = AliasEntity.kindsOf(row.list("kinds"));
		return new Alias(row.text("alias"), row.optional("unit").isEmpty() ? null : row.optional("unit"), kinds);
	});

	private ShippedOrganisation() {
	}

	static Organisation with(List<Post> posts, List<Substitution> leaves) {
		return new Organisation(UNITS, ALIASES, posts, leaves);
	}

	private static CsvTable table(String file) {
		return CsvTable.of(new ClassPathResource("data/organisation/" + file));
	}

}
