package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.List;
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
		AtomicInteger position = new AtomicInteger();
		List<UnitEntity> rows = CsvTable
			.of(file, "id", "name", "short_name", "kind", "parent", "valid_from", "valid_to")
			.map((row) -> {
				String parent = row.optional("parent");
				Unit unit = new Unit(row.text("id"), row.text("name"), row.text("short_name"),
						row.oneOf(UnitKind.class, "kind"), parent.isEmpty() ? null : parent, row.date("valid_from"),
						row.optionalDate("valid_to"));
				if (!unit.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
					throw row.fault("id", "chỉ gồm chữ thường không dấu, số và gạch nối: " + unit.id());
				}
				return new UnitEntity(unit, position.incrementAndGet(), row.optional("successor"),
						row.optional("basis"));
			});
		apply(() -> this.units.saveAll(rows));
	}

	void loadAliases(Resource file) {
		Set<String> known = unitIds();
		List<AliasEntity> rows = CsvTable.of(file, "alias", "unit", "kinds", "vague").map((row) -> {
			String unit = row.optional("unit");
			if (!unit.isEmpty() && !known.contains(unit)) {
				throw row.fault("unit", "không có đơn vị «%s»".formatted(unit));
			}
			if (unit.isEmpty() && row.list("kinds").isEmpty() && row.optional("vague").isEmpty()) {
				throw row.fault("unit", "phải ghi một đơn vị, các loại đơn vị, hoặc vague=yes");
			}
			try {
				return new AliasEntity(new Alias(row.text("alias"), unit.isEmpty() ? null : unit,
						AliasEntity.kindsOf(row.list("kinds"))));
			}
			catch (IllegalArgumentException ex) {
				throw row.fault("kinds", String.valueOf(ex.getMessage()));
			}
		});
		apply(() -> this.aliases.saveAll(rows));
	}

	void loadPosts(Resource file) {
		Set<String> known = unitIds();
		List<PostEntity> rows = CsvTable.of(file, "user", "display_name", "unit", "role", "valid_from", "valid_to")
			.map((row) -> {
				if (!known.contains(row.text("unit"))) {
					throw row.fault("unit", "không có đơn vị «%s»".formatted(row.text("unit")));
				}
				return new PostEntity(new Post(row.text("user"), row.text("display_name"), row.text("unit"),
						row.oneOf(Role.class, "role"), row.date("valid_from"), row.optionalDate("valid_to")));
			});
		apply(() -> this.posts.saveAll(rows));
	}

	void loadSubstitutions(Resource file) {
		Set<String> people = this.posts.findAll()
			.stream()
			.map((post) -> post.toPost().userId())
			.collect(Collectors.toSet());
		List<SubstitutionEntity> rows = CsvTable
			.of(file, "absent_user", "substitute_user", "valid_from", "valid_to", "reason")
			.map((row) -> {
				for (String column : List.of("absent_user", "substitute_user")) {
					if (!people.contains(row.text(column))) {
						throw row.fault(column, "không có người dùng «%s»".formatted(row.text(column)));
					}
				}
				if (row.date("valid_to").isBefore(row.date("valid_from"))) {
					throw row.fault("valid_to", "trước ngày đầu");
				}
				return new SubstitutionEntity(new Substitution(row.text("absent_user"), row.text("substitute_user"),
						row.date("valid_from"), row.date("valid_to"), row.text("reason")));
			});
		apply(() -> this.substitutions.saveAll(rows));
	}

	private Set<String> unitIds() {
		return this.units.findAll().stream().map(UnitEntity::id).collect(Collectors.toSet());
	}

	private void apply(Runnable save) {
		this.transaction.executeWithoutResult((status) -> save.run());
	}

}
