package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * The names plans use for units (tên gọi khác).
 */
@Component
class AliasTable extends OrganisationTable<AliasEntity> {

	private static final List<RegisterColumn> COLUMNS = List.of(new RegisterColumn("alias", "Tên gọi", true),
			new RegisterColumn("unit", "Đơn vị", true), new RegisterColumn("kinds", "Các loại đơn vị", true),
			new RegisterColumn("vague", "Không chỉ đơn vị nào", true));

	private static final Set<String> YES = Set.of("yes", "có", "x");

	private final AliasRepository aliases;

	private final UnitRepository units;

	AliasTable(AliasRepository aliases, UnitRepository units, Directory directory, LoadedRows loaded,
			TransactionTemplate transaction) {
		super(directory, loaded, transaction);
		this.aliases = aliases;
		this.units = units;
	}

	@Override
	public Kind kind() {
		return Kind.ALIASES;
	}

	@Override
	public List<RegisterColumn> columns() {
		return COLUMNS;
	}

	@Override
	List<AliasEntity> stored() {
		return this.aliases.findAll()
			.stream()
			.sorted(Comparator.comparing((AliasEntity alias) -> alias.toAlias().text()))
			.toList();
	}

	@Override
	void save(List<AliasEntity> some) {
		this.aliases.saveAllAndFlush(some);
	}

	@Override
	List<AliasEntity> parse(CsvTable table) {
		KnownUnits known = known();
		Map<String, Alias> meanings = new HashMap<>();
		return table.map((row) -> {
			String unit = row.tried(() -> known.id(row, "unit"), "");
			Set<UnitKind> kinds = row.tried(() -> kinds(row), Set.of());
			String alias = row.tried(() -> RowChecks.text(row, "alias", RowChecks.LONGEST_NAME), "");
			boolean vague = YES.contains(row.optional("vague").toLowerCase(Locale.ROOT));
			if (row.isSound() && unit.isEmpty() && kinds.isEmpty() && !vague) {
				throw row.fault("unit",
						"phải ghi một đơn vị, các loại đơn vị, hoặc «có» ở cột không chỉ đơn vị nào (vague)");
			}
			Alias meant = new Alias(Alias.normalise(alias), unit.isEmpty() ? null : unit, kinds);
			if (row.isSound() && !meanings.computeIfAbsent(meant.text(), (text) -> meant).equals(meant)) {
				throw row.fault("alias", "đã có nghĩa khác ở một dòng trên: " + alias);
			}
			return new AliasEntity(meant);
		});
	}

	private static Set<UnitKind> kinds(TableRow row) {
		try {
			return AliasEntity.kindsOf(row.list("kinds"));
		}
		catch (IllegalArgumentException ex) {
			throw row.fault("kinds", String.valueOf(ex.getMessage()));
		}
	}

	private KnownUnits known() {
		return new KnownUnits(this.units.findAll().stream().map(UnitEntity::toUnit).toList());
	}

	@Override
	String key(AliasEntity row) {
		return row.toAlias().text();
	}

	@Override
	List<RegisterRow> shown(List<AliasEntity> rows) {
		KnownUnits known = known();
		return rows.stream().map((row) -> shown(row, known)).toList();
	}

	private static RegisterRow shown(AliasEntity row, KnownUnits known) {
		Alias alias = row.toAlias();
		String kinds = alias.kinds().stream().sorted().map(UnitKind::inWords).collect(Collectors.joining("; "));
		return new RegisterRow(alias.text(), cells(alias.text(),
				known.label(Objects.requireNonNullElse(alias.unitId(), "")), kinds, alias.vague() ? "có" : ""));
	}

	@Override
	List<?> facts(AliasEntity row) {
		Alias alias = row.toAlias();
		return List.of(alias.text(), Objects.requireNonNullElse(alias.unitId(), ""),
				alias.kinds().stream().sorted().toList());
	}

	@Override
	Organisation supposing(Organisation now, List<AliasEntity> rows) {
		return now;
	}

}
