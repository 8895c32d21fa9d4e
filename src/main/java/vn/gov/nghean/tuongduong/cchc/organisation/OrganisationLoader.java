package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * Loads the organisation's files at start: upsert by key, each file whole or not at all.
 */
@Component
@Order(20)
class OrganisationLoader implements ApplicationRunner {

	private final UnitRepository units;

	private final AliasRepository aliases;

	private final PostRepository posts;

	private final SubstitutionRepository substitutions;

	private final Directory directory;

	private final TransactionTemplate transaction;

	private final ResourceLoader files;

	private final String folder;

	private final List<String> postFiles;

	OrganisationLoader(UnitRepository units, AliasRepository aliases, PostRepository posts,
			SubstitutionRepository substitutions, Directory directory, TransactionTemplate transaction,
			ResourceLoader files, @Value("${cchc.data}organisation/") String folder,
			@Value("${cchc.organisation.post-files}") List<String> postFiles) {
		this.units = units;
		this.aliases = aliases;
		this.posts = posts;
		this.substitutions = substitutions;
		this.directory = directory;
		this.transaction = transaction;
		this.files = files;
		this.folder = folder;
		this.postFiles = postFiles;
	}

	@Override
	public void run(ApplicationArguments args) {
		loadUnits(file("units.csv"));
		loadAliases(file("aliases.csv"));
		this.postFiles.forEach((name) -> loadPosts(file(name)));
		loadSubstitutions(file("substitutions.csv"));
		this.directory.changed();
	}

	private Resource file(String name) {
		return this.files.getResource(this.folder + name);
	}

	void loadUnits(Resource file) {
		CsvTable table = CsvTable.of(file, "id", "name", "short_name", "kind", "parent", "valid_from", "valid_to");
		Set<String> known = unitIds();
		known.addAll(table.map((row) -> row.optional("id")));
		AtomicInteger position = new AtomicInteger();
		RowChecks checks = new RowChecks();
		List<UnitEntity> rows = table.map((row) -> {
			String id = checks.id(row, "id", "[a-z0-9]+(-[a-z0-9]+)*", "chỉ gồm chữ thường không dấu, số và gạch nối");
			checks.once(row, "id", id);
			checks.period(row);
			RowChecks.known(row, "parent", known, "đơn vị");
			String parent = row.optional("parent");
			Unit unit = new Unit(id, checks.text(row, "name", RowChecks.LONGEST_NAME),
					checks.text(row, "short_name", RowChecks.LONGEST_ID), row.oneOf(UnitKind.class, "kind"),
					parent.isEmpty() ? null : parent, row.date("valid_from"), row.optionalDate("valid_to"));
			return new UnitEntity(unit, position.incrementAndGet(), row.optional("successor"), row.optional("basis"));
		});
		apply(() -> this.units.saveAll(rows));
	}

	void loadAliases(Resource file) {
		Set<String> known = unitIds();
		RowChecks checks = new RowChecks();
		Map<String, Alias> meanings = new HashMap<>();
		List<AliasEntity> rows = CsvTable.of(file, "alias", "unit", "kinds", "vague").map((row) -> {
			String unit = row.optional("unit");
			RowChecks.known(row, "unit", known, "đơn vị");
			if (unit.isEmpty() && row.list("kinds").isEmpty() && !row.optional("vague").equals("yes")) {
				throw row.fault("unit", "phải ghi một đơn vị, các loại đơn vị, hoặc vague=yes");
			}
			String alias = checks.text(row, "alias", RowChecks.LONGEST_NAME);
			try {
				Alias meant = new Alias(Alias.normalise(alias), unit.isEmpty() ? null : unit,
						AliasEntity.kindsOf(row.list("kinds")));
				if (!meanings.computeIfAbsent(meant.text(), (text) -> meant).equals(meant)) {
					throw row.fault("alias", "đã có nghĩa khác ở một dòng trên: " + alias);
				}
				return new AliasEntity(new Alias(alias, meant.unitId(), meant.kinds()));
			}
			catch (IllegalArgumentException ex) {
				throw row.fault("kinds", String.valueOf(ex.getMessage()));
			}
		});
		apply(() -> this.aliases.saveAll(rows));
	}

	void loadPosts(Resource file) {
		Set<String> known = unitIds();
		RowChecks checks = new RowChecks();
		List<PostEntity> rows = CsvTable.of(file, "user", "display_name", "unit", "role", "valid_from", "valid_to")
			.map((row) -> {
				String user = checks.id(row, "user", "[\\p{L}\\p{N}._-]+",
						"chỉ gồm chữ, số, dấu chấm, gạch dưới và gạch nối");
				String unit = row.text("unit");
				RowChecks.known(row, "unit", known, "đơn vị");
				Role role = row.oneOf(Role.class, "role");
				checks.once(row, "user", user, unit, role.code());
				checks.period(row);
				return new PostEntity(new Post(user, checks.text(row, "display_name", RowChecks.LONGEST_NAME), unit,
						role, row.date("valid_from"), row.optionalDate("valid_to")));
			});
		apply(() -> this.posts.saveAll(rows));
	}

	void loadSubstitutions(Resource file) {
		Set<String> people = this.posts.findAll()
			.stream()
			.map((post) -> post.toPost().userId())
			.collect(Collectors.toSet());
		RowChecks checks = new RowChecks();
		List<SubstitutionEntity> rows = CsvTable
			.of(file, "absent_user", "substitute_user", "valid_from", "valid_to", "reason")
			.map((row) -> {
				String absent = row.text("absent_user");
				RowChecks.known(row, "absent_user", people, "người dùng");
				RowChecks.known(row, "substitute_user", people, "người dùng");
				checks.once(row, "absent_user", absent, row.text("valid_from"));
				checks.period(row);
				return new SubstitutionEntity(new Substitution(absent, row.text("substitute_user"),
						row.date("valid_from"), row.date("valid_to"), row.text("reason")));
			});
		apply(() -> this.substitutions.saveAll(rows));
	}

	private Set<String> unitIds() {
		return this.units.findAll().stream().map(UnitEntity::id).collect(Collectors.toCollection(HashSet::new));
	}

	private void apply(Runnable save) {
		this.transaction.executeWithoutResult((status) -> save.run());
	}

}
