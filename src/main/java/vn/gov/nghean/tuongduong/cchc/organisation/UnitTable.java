package vn.gov.nghean.tuongduong.cchc.organisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * The units (đơn vị).
 */
@Component
class UnitTable extends OrganisationTable<UnitEntity> {

	private static final int LAST_POSITION = 9_999;

	private static final List<RegisterColumn> COLUMNS = List.of(new RegisterColumn("position", "Thứ tự", false),
			new RegisterColumn("id", "Mã đơn vị", true), new RegisterColumn("name", "Tên đơn vị", true),
			new RegisterColumn("short_name", "Tên ngắn", true), new RegisterColumn("kind", "Loại", true),
			new RegisterColumn("level", "Cấp", true), new RegisterColumn("parent", "Mã đơn vị cấp trên", true),
			new RegisterColumn("valid_from", "Từ ngày", true), new RegisterColumn("valid_to", "Đến ngày", true),
			new RegisterColumn("successor", "Đơn vị kế tục", false), new RegisterColumn("basis", "Căn cứ", false));

	private final UnitRepository units;

	UnitTable(UnitRepository units, Directory directory, LoadedRows loaded, TransactionTemplate transaction) {
		super(directory, loaded, transaction);
		this.units = units;
	}

	@Override
	public Kind kind() {
		return Kind.UNITS;
	}

	@Override
	public List<RegisterColumn> columns() {
		return COLUMNS;
	}

	@Override
	List<UnitEntity> stored() {
		return this.units.findAll().stream().sorted(UnitEntity.IN_ORDER).toList();
	}

	@Override
	void save(List<UnitEntity> some) {
		this.units.saveAllAndFlush(some);
	}

	@Override
	List<UnitEntity> parse(CsvTable table) {
		Map<String, String> parents = new HashMap<>();
		stored().forEach((unit) -> parents.put(unit.id(), Objects.requireNonNullElse(unit.toUnit().parentId(), "")));
		table.map((row) -> parents.put(row.optional("id"), row.optional("parent")), new ArrayList<>());
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			String id = row.tried(() -> {
				String read = id(row, "id", "[a-z0-9]+(-[a-z0-9]+)*", "chỉ gồm chữ thường không dấu, số và gạch nối");
				checks.once(row, "id", read);
				return read;
			}, "");
			return unit(row, id, parents, row.tried(() -> position(row, checks), 0));
		});
	}

	private static int position(TableRow row, RowChecks checks) {
		if (row.optional("position").isEmpty()) {
			return 0;
		}
		int position = row.number("position");
		if (position < 1 || position > LAST_POSITION) {
			throw row.fault("position", "phải từ 1 đến %d: %d".formatted(LAST_POSITION, position));
		}
		checks.once(row, "position", "thứ tự " + position);
		return position;
	}

	private static UnitEntity unit(TableRow row, String id, Map<String, String> parents, int position) {
		String name = row.tried(() -> RowChecks.text(row, "name", RowChecks.LONGEST_NAME), "");
		String shortName = row.tried(() -> RowChecks.text(row, "short_name", RowChecks.LONGEST_ID), "");
		@Nullable UnitKind kind = row
			.<@Nullable UnitKind>tried(() -> RowChecks.inWords(row, "kind", UnitKind.class, UnitKind::inWords), null);
		UnitLevel level = row.tried(() -> RowChecks.inWords(row, "level", UnitLevel.class, UnitLevel::inWords),
				UnitLevel.DISTRICT);
		String parent = row.tried(() -> parent(row, id, kind, parents), "");
		RowChecks.Validity validity = row.tried(() -> RowChecks.validity(row), RowChecks.Validity.ALWAYS);
		String successor = row.tried(() -> RowChecks.optional(row, "successor", RowChecks.LONGEST_NAME), "");
		String basis = row.tried(() -> RowChecks.optional(row, "basis", RowChecks.LONGEST_NAME), "");
		return new UnitEntity(new Unit(id, name, shortName, (kind != null) ? kind : UnitKind.SECTION, level,
				parent.isEmpty() ? null : parent, validity.from(), validity.to()), position, successor, basis);
	}

	private static String parent(TableRow row, String id, @Nullable UnitKind kind, Map<String, String> parents) {
		RowChecks.known(row, "parent", parents.keySet(), "đơn vị");
		String parent = row.optional("parent");
		if (isBelowItself(id, parents)) {
			throw row.fault("parent", "đơn vị nằm dưới chính nó: " + id);
		}
		if (kind != null && parent.isEmpty() != (kind == UnitKind.AUTHORITY)) {
			throw row.fault("parent", "chỉ đơn vị loại «UBND» không có đơn vị cấp trên");
		}
		return parent;
	}

	private static boolean isBelowItself(String id, Map<String, String> parents) {
		Set<String> seen = new HashSet<>(Set.of(""));
		for (String above = parents.get(id); above != null && seen.add(above); above = parents.get(above)) {
			if (above.equals(id)) {
				return true;
			}
		}
		return false;
	}

	@Override
	void checkWhole(String file, List<UnitEntity> rows) {
		if (rows.stream().noneMatch((unit) -> unit.toUnit().kind() == UnitKind.AUTHORITY)) {
			throw new TableFaults(List.of("Tệp %s: thiếu đơn vị loại «UBND»".formatted(file)));
		}
		Map<Integer, UnitEntity> places = new HashMap<>();
		List<String> faults = new ArrayList<>();
		rows.stream().filter((unit) -> unit.position() > 0).forEach((unit) -> {
			UnitEntity other = places.putIfAbsent(unit.position(), unit);
			if (other != null) {
				faults
					.add("Tệp %s, cột «Thứ tự»: «%s» và «%s» cùng có thứ tự %d; đơn vị không có trong tệp giữ thứ tự cũ"
						.formatted(file, other.toUnit().name(), unit.toUnit().name(), unit.position()));
			}
		});
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
	}

	/** A unit keeps its place, a new one comes last, unless its row says otherwise. */
	@Override
	List<UnitEntity> completed(List<UnitEntity> rows, Map<String, UnitEntity> stored, Predicate<String> given) {
		AtomicInteger last = new AtomicInteger(
				Stream.concat(rows.stream(), stored.values().stream()).mapToInt(UnitEntity::position).max().orElse(0));
		return rows.stream().map((unit) -> {
			UnitEntity old = stored.get(unit.id());
			if (old == null) {
				return (unit.position() > 0) ? unit
						: new UnitEntity(unit.toUnit(), last.incrementAndGet(), unit.successor(), unit.basis());
			}
			return new UnitEntity(unit.toUnit(), (unit.position() > 0) ? unit.position() : old.position(),
					given.test("successor") ? unit.successor() : old.successor(),
					given.test("basis") ? unit.basis() : old.basis());
		}).toList();
	}

	@Override
	String key(UnitEntity row) {
		return row.id();
	}

	@Override
	List<RegisterRow> shown(List<UnitEntity> rows) {
		return rows.stream().map(UnitTable::shown).toList();
	}

	private static RegisterRow shown(UnitEntity row) {
		Unit unit = row.toUnit();
		return new RegisterRow(unit.id(),
				cells(BigDecimal.valueOf(row.position()), unit.id(), unit.name(), unit.shortName(),
						unit.kind().inWords(), unit.level().inWords(), Objects.requireNonNullElse(unit.parentId(), ""),
						unit.validFrom(), Objects.requireNonNullElse(unit.validTo(), ""), row.successor(),
						row.basis()));
	}

	@Override
	List<?> facts(UnitEntity row) {
		return (row.position() > 0) ? List.of(row.toUnit(), row.successor(), row.basis(), row.position())
				: List.of(row.toUnit(), row.successor(), row.basis());
	}

	@Override
	Organisation supposing(Organisation now, List<UnitEntity> rows) {
		Map<String, UnitEntity> all = byKey(stored());
		all.putAll(byKey(rows));
		return now.withUnits(all.values().stream().sorted(UnitEntity.IN_ORDER).map(UnitEntity::toUnit).toList());
	}

}
