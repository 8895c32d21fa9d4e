package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * The units a table may name: by id, or by a name that only one of them has.
 */
class KnownUnits {

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, Set<String>> meant = new HashMap<>();

	KnownUnits(Collection<Unit> units) {
		for (Unit unit : units) {
			this.names.put(unit.id(), unit.name());
			Stream.of(unit.name(), unit.shortName())
				.forEach((name) -> this.meant.computeIfAbsent(name.toLowerCase(Locale.ROOT), (key) -> new HashSet<>())
					.add(unit.id()));
		}
	}

	/** The id of the unit that a cell names, blank if it is empty; a fault if none. */
	String id(TableRow row, String column) {
		String text = row.optional(column);
		if (text.isEmpty() || this.names.containsKey(text)) {
			return text;
		}
		Set<String> found = this.meant.getOrDefault(text.toLowerCase(Locale.ROOT), Set.of());
		if (found.size() > 1) {
			throw row.fault(column, "nhiều đơn vị cùng tên «%s», hãy ghi mã đơn vị".formatted(text));
		}
		return found.stream().findFirst().orElseThrow(() -> row.fault(column, "không có đơn vị «%s»".formatted(text)));
	}

	/** The unit's name if only it has that, else its id; blank for none. */
	String label(String id) {
		String name = this.names.getOrDefault(id, id);
		return (this.meant.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()).size() == 1) ? name : id;
	}

}
