package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
 * Who is on leave and who stands in (vắng mặt, người thay).
 */
@Component
class LeaveTable extends OrganisationTable<SubstitutionEntity> {

	private static final List<RegisterColumn> COLUMNS = List.of(
			new RegisterColumn("absent_user", "Người vắng mặt (tên đăng nhập)", true),
			new RegisterColumn("substitute_user", "Người thay (tên đăng nhập)", true),
			new RegisterColumn("valid_from", "Từ ngày", true), new RegisterColumn("valid_to", "Đến ngày", true),
			new RegisterColumn("reason", "Lý do", true));

	private final SubstitutionRepository substitutions;

	private final PostRepository posts;

	LeaveTable(SubstitutionRepository substitutions, PostRepository posts, Directory directory, LoadedRows loaded,
			TransactionTemplate transaction) {
		super(directory, loaded, transaction);
		this.substitutions = substitutions;
		this.posts = posts;
	}

	@Override
	public Kind kind() {
		return Kind.LEAVES;
	}

	@Override
	public List<RegisterColumn> columns() {
		return COLUMNS;
	}

	/** The latest first. */
	@Override
	List<SubstitutionEntity> stored() {
		return this.substitutions.findAll()
			.stream()
			.sorted(Comparator.comparing((SubstitutionEntity leave) -> leave.toSubstitution().from())
				.reversed()
				.thenComparing((leave) -> leave.toSubstitution().absentUser()))
			.toList();
	}

	@Override
	void save(List<SubstitutionEntity> some) {
		this.substitutions.saveAllAndFlush(some);
	}

	@Override
	List<SubstitutionEntity> parse(CsvTable table) {
		Set<String> people = this.posts.findAll()
			.stream()
			.map((post) -> post.toPost().userId())
			.collect(Collectors.toSet());
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			String absent = row.tried(() -> {
				RowChecks.known(row, "absent_user", people, "người dùng");
				return row.text("absent_user");
			}, "");
			String substitute = row.tried(() -> substitute(row, people), "");
			RowChecks.Validity days = row.tried(() -> RowChecks.validity(row), RowChecks.Validity.ALWAYS);
			LocalDate last = row.isSound() ? row.tried(() -> row.date("valid_to"), days.from()) : days.from();
			String reason = row.tried(() -> RowChecks.text(row, "reason", Leaves.LONGEST_REASON), "");
			if (row.isSound()) {
				checks.once(row, "absent_user", absent, days.from().toString());
			}
			return new SubstitutionEntity(
					new Substitution(absent, substitute.isEmpty() ? null : substitute, days.from(), last, reason));
		});
	}

	private static String substitute(TableRow row, Set<String> people) {
		RowChecks.known(row, "substitute_user", people, "người dùng");
		String substitute = row.optional("substitute_user");
		if (!substitute.isEmpty() && substitute.equals(row.optional("absent_user"))) {
			throw row.fault("substitute_user", "không thay được cho chính mình: " + substitute);
		}
		return substitute;
	}

	@Override
	String key(SubstitutionEntity row) {
		return row.toSubstitution().absentUser() + "/" + row.toSubstitution().from();
	}

	@Override
	List<RegisterRow> shown(List<SubstitutionEntity> rows) {
		return rows.stream().map(this::shown).toList();
	}

	private RegisterRow shown(SubstitutionEntity row) {
		Substitution leave = row.toSubstitution();
		return new RegisterRow(key(row), cells(leave.absentUser(),
				Objects.requireNonNullElse(leave.substituteUser(), ""), leave.from(), leave.to(), leave.reason()));
	}

	@Override
	List<?> facts(SubstitutionEntity row) {
		return List.of(row.toSubstitution());
	}

	@Override
	Organisation supposing(Organisation now, List<SubstitutionEntity> rows) {
		return now.withSubstitutions(rows.stream().map(SubstitutionEntity::toSubstitution).toList());
	}

}
