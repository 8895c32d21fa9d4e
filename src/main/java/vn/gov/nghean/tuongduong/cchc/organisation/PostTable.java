package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

/**
 * Who holds which role where (cán bộ và chức vụ).
 */
@Component
class PostTable extends OrganisationTable<PostEntity> {

	private static final List<RegisterColumn> COLUMNS = List.of(new RegisterColumn("user", "Tên đăng nhập", true),
			new RegisterColumn("display_name", "Họ và tên", true), new RegisterColumn("unit", "Đơn vị", true),
			new RegisterColumn("role", "Chức vụ", true), new RegisterColumn("valid_from", "Từ ngày", true),
			new RegisterColumn("valid_to", "Đến ngày", true));

	private final PostRepository posts;

	private final UnitRepository units;

	PostTable(PostRepository posts, UnitRepository units, Directory directory, LoadedRows loaded,
			TransactionTemplate transaction) {
		super(directory, loaded, transaction);
		this.posts = posts;
		this.units = units;
	}

	@Override
	public Kind kind() {
		return Kind.POSTS;
	}

	@Override
	public List<RegisterColumn> columns() {
		return COLUMNS;
	}

	/** In the order of the units, the head of each first. */
	@Override
	List<PostEntity> stored() {
		Map<String, Integer> order = new HashMap<>();
		this.units.findAll().forEach((unit) -> order.put(unit.id(), unit.position()));
		return this.posts.findAll()
			.stream()
			.sorted(Comparator
				.comparing((PostEntity post) -> order.getOrDefault(post.toPost().unitId(), Integer.MAX_VALUE))
				.thenComparing((post) -> post.toPost().role())
				.thenComparing((post) -> post.toPost().userId()))
			.toList();
	}

	@Override
	void save(List<PostEntity> some) {
		this.posts.saveAllAndFlush(some);
	}

	@Override
	List<PostEntity> parse(CsvTable table) {
		KnownUnits known = known();
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			String user = row.tried(
					() -> id(row, "user", "[\\p{L}\\p{N}._-]+", "chỉ gồm chữ, số, dấu chấm, gạch dưới và gạch nối"),
					"");
			String name = row.tried(() -> RowChecks.text(row, "display_name", RowChecks.LONGEST_NAME), "");
			String unit = row.tried(() -> {
				row.text("unit");
				return known.id(row, "unit");
			}, "");
			Role role = row.tried(() -> RowChecks.inWords(row, "role", Role.class, Role::inWords), Role.STAFF);
			RowChecks.Validity validity = row.tried(() -> RowChecks.validity(row), RowChecks.Validity.ALWAYS);
			if (row.isSound()) {
				checks.once(row, "user", user, unit, role.code());
			}
			return new PostEntity(new Post(user, name, unit, role, validity.from(), validity.to()));
		});
	}

	private KnownUnits known() {
		return new KnownUnits(this.units.findAll().stream().map(UnitEntity::toUnit).toList());
	}

	@Override
	String key(PostEntity row) {
		Post post = row.toPost();
		return String.join("/", post.userId(), post.unitId(), post.role().code());
	}

	@Override
	List<RegisterRow> shown(List<PostEntity> rows) {
		KnownUnits known = known();
		return rows.stream().map((row) -> shown(row, known)).toList();
	}

	private RegisterRow shown(PostEntity row, KnownUnits known) {
		Post post = row.toPost();
		return new RegisterRow(key(row), cells(post.userId(), post.displayName(), known.label(post.unitId()),
				post.role().inWords(), post.validFrom(), Objects.requireNonNullElse(post.validTo(), "")));
	}

	@Override
	List<?> facts(PostEntity row) {
		return List.of(row.toPost());
	}

	@Override
	Organisation supposing(Organisation now, List<PostEntity> rows) {
		return now.withPosts(rows.stream().map(PostEntity::toPost).toList());
	}

}
