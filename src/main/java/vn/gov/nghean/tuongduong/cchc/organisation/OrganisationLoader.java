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
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

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
		CsvTable table = CsvTable.of(file, "id", "name", "short_name", "kind", "level", "parent", "valid_from",
				"valid_to");
		Map<String, String> parents = new HashMap<>();
		table.map((row) -> parents.put(row.optional("id"), row.optional("parent")));
		Set<String> known = unitIds();
		known.addAll(parents.keySet());
		AtomicInteger position = new AtomicInteger();
		RowChecks checks = new RowChecks();
		List<UnitEntity> rows = table.map((row) -> {
			String id = id(row, "id", "[a-z0-9]+(-[a-z0-9]+)*", "chỉ gồm chữ thường không dấu, số và gạch nối");
			checks.once(row, "id", id);
			RowChecks.known(row, "parent", known, "đơn vị");
			if (isBelowItself(id, parents)) {
				throw row.fault("parent", "đơn vị nằm dưới chính nó: " + id);
			}
			return unit(row, id, position.incrementAndGet());
		});
		if (rows.stream().noneMatch((unit) -> unit.toUnit().kind() == UnitKind.AUTHORITY)) {
			throw new TableFaults(List.of("Tệp %s: thiếu UBND (loại authority)".formatted(file.getFilename())));
		}
		apply(() -> this.units.saveAll(rows));
	}

	private static UnitEntity unit(CsvTable.Row row, String id, int position) {
		String parent = row.optional("parent");
		UnitKind kind = row.oneOf(UnitKind.class, "kind");
		if (parent.isEmpty() != (kind == UnitKind.AUTHORITY)) {
			throw row.fault("parent", "chỉ UBND (loại authority) không có đơn vị cấp trên");
		}
		RowChecks.Validity validity = RowChecks.validity(row);
		Unit unit = new Unit(id, RowChecks.text(row, "name", RowChecks.LONGEST_NAME),
				RowChecks.text(row, "short_name", RowChecks.LONGEST_ID), kind, row.oneOf(UnitLevel.class, "level"),
				parent.isEmpty() ? null : parent, validity.from(), validity.to());
		return new UnitEntity(unit, position, RowChecks.optional(row, "successor", RowChecks.LONGEST_NAME),
				RowChecks.optional(row, "basis", RowChecks.LONGEST_NAME));
	}

	private static boolean isBelowItself(String id, Map<String, String> parents) {
		Set<String> seen = new HashSet<>();
		for (String above = parents.get(id); above != null && seen.add(above); above = parents.get(above)) {
			if (above.equals(id)) {
				return true;
			}
		}
		return false;
	}

	void loadAliases(Resource file) {
		Set<String> known = unitIds();
		Map<String, Alias> meanings = new HashMap<>();
		List<AliasEntity> rows = CsvTable.of(file, "alias", "unit", "kinds", "vague").map((row) -> {
			String unit = row.optional("unit");
			RowChecks.known(row, "unit", known, "đơn vị");
			if (unit.isEmpty() && row.list("kinds").isEmpty() && !row.optional("vague").equals("yes")) {
				throw row.fault("unit", "phải ghi một đơn vị, các loại đơn vị, hoặc vague=yes");
			}
			String alias = RowChecks.text(row, "alias", RowChecks.LONGEST_NAME);
			Alias meant = new Alias(Alias.normalise(alias), unit.isEmpty() ? null : unit, kinds(row));
			if (!meanings.computeIfAbsent(meant.text(), (text) -> meant).equals(meant)) {
				throw row.fault("alias", "đã có nghĩa khác ở một dòng trên: " + alias);
			}
			return new AliasEntity(meant);
		});
		apply(() -> this.aliases.saveAll(rows));
	}

	private static Set<UnitKind> kinds(CsvTable.Row row) {
		try {
			return AliasEntity.kindsOf(row.list("kinds"));
		}
		catch (IllegalArgumentException ex) {
			throw row.fault("kinds", String.valueOf(ex.getMessage()));
		}
	}

	void loadPosts(Resource file) {
		Set<String> known = unitIds();
		RowChecks checks = new RowChecks();
		List<PostEntity> rows = CsvTable.of(file, "user", "display_name", "unit", "role", "valid_from", "valid_to")
			.map((row) -> {
				String user = id(row, "user", "[\\p{L}\\p{N}._-]+", "chỉ gồm chữ, số, dấu chấm, gạch dưới và gạch nối");
				String unit = row.text("unit");
				RowChecks.known(row, "unit", known, "đơn vị");
				Role role = row.oneOf(Role.class, "role");
				checks.once(row, "user", user, unit, role.code());
				RowChecks.Validity validity = RowChecks.validity(row);
				return new PostEntity(new Post(user, RowChecks.text(row, "display_name", RowChecks.LONGEST_NAME), unit,
						role, validity.from(), validity.to()));
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
				String substitute = row.optional("substitute_user");
				RowChecks.known(row, "absent_user", people, "người dùng");
				RowChecks.known(row, "substitute_user", people, "người dùng");
				if (substitute.equals(absent)) {
					throw row.fault("substitute_user", "không thay được cho chính mình: " + absent);
				}
				checks.once(row, "absent_user", absent, row.text("valid_from"));
				return new SubstitutionEntity(new Substitution(absent, substitute.isEmpty() ? null : substitute,
						RowChecks.validity(row).from(), row.date("valid_to"),
						RowChecks.text(row, "reason", Leaves.LONGEST_REASON)));
			});
		apply(() -> this.substitutions.saveAll(rows));
	}

	private static String id(CsvTable.Row row, String column, String allowed, String inWords) {
		String id = RowChecks.text(row, column, RowChecks.LONGEST_ID);
		if (!id.matches(allowed)) {
			throw row.fault(column, inWords + ": " + id);
		}
		return id;
	}

	private Set<String> unitIds() {
		return this.units.findAll().stream().map(UnitEntity::id).collect(Collectors.toCollection(HashSet::new));
	}

	private void apply(Runnable save) {
		this.transaction.executeWithoutResult((status) -> save.run());
	}

}
