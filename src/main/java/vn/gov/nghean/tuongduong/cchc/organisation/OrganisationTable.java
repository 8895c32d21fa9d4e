package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * One reader for the files loaded at start and for the tables people send.
 *
 * @param <T> a row as it is stored
 */
abstract class OrganisationTable<T> implements KeptTable {

	/** Most rows that people send at once. */
	static final int MOST_ROWS = 5_000;

	private static final Logger logger = LoggerFactory.getLogger(OrganisationTable.class);

	private final Directory directory;

	private final LoadedRows loaded;

	private final TransactionTemplate transaction;

	OrganisationTable(Directory directory, LoadedRows loaded, TransactionTemplate transaction) {
		this.directory = directory;
		this.loaded = loaded;
		this.transaction = transaction;
	}

	/**
	 * The rows of a table by its rules.
	 * @throws TableFaults naming every fault
	 */
	abstract List<T> parse(CsvTable table);

	/** What is stored, in display order. */
	abstract List<T> stored();

	abstract void save(List<T> some);

	/** What makes it the same row in every table. */
	abstract String key(T row);

	abstract List<RegisterRow> shown(List<T> rows);

	/** What a row says, in codes that do not change with a name. */
	abstract List<?> facts(T row);

	abstract Organisation supposing(Organisation now, List<T> rows);

	/**
	 * What to store of rows that were read, in their order.
	 * @param stored what is stored, by key: it tells what a row leaves open
	 * @param given the columns of the table: what another one would say stays as it is
	 */
	List<T> completed(List<T> rows, Map<String, T> stored, Predicate<String> given) {
		return rows;
	}

	/** Checks all rows together. */
	void checkWhole(String file, List<T> rows) {
	}

	/** Checks what would be in force with the rows that people sent. */
	void checkOutcome(String file, List<T> all) {
	}

	/** How deadlines are computed anew with these rows; empty if none hangs on them. */
	Optional<Recount> recount(List<T> rows) {
		return Optional.empty();
	}

	/** Tells who depends on the table. */
	void changed() {
		this.directory.changed();
	}

	/**
	 * Loads a file: each row that is new or says something else than when it was loaded
	 * last replaces the one with its key.
	 * @throws TableFaults naming every fault; nothing is applied then
	 */
	void load(Resource file) {
		String name = String.valueOf(file.getFilename());
		CsvTable table = CsvTable.of(file, RegisterColumn.required(columns()));
		List<T> rows = parse(table);
		checkWhole(name, rows);
		Map<String, String> before = this.loaded.of(name);
		Map<String, String> news = new HashMap<>();
		List<T> changed = new ArrayList<>();
		byKey(rows).forEach((key, row) -> {
			String hash = hash(row);
			if (!hash.equals(before.get(key))) {
				news.put(key, hash);
				changed.add(row);
			}
		});
		if (!changed.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> {
				save(completed(changed, byKey(stored()), table::has));
				this.loaded.keep(name, news);
			});
		}
		if (!before.isEmpty() && !news.isEmpty()) {
			logger.info("Tệp {}: {} dòng mới hoặc đã đổi được nạp", name, news.size());
		}
	}

	@Override
	public List<RegisterRow> rows() {
		return shown(stored());
	}

	@Override
	public OrganisationView now() {
		return this.directory.read();
	}

	@Override
	public Reading read(String file, byte[] content) {
		CsvTable table = CsvTable.of(file, content).keptIn(columns()).dayFirst();
		if (table.size() == 0 || table.size() > MOST_ROWS) {
			throw new TableFaults(List.of("Tệp %s: phải có từ 1 đến %d dòng".formatted(file, MOST_ROWS)));
		}
		Map<String, T> all = byKey(stored());
		List<T> read = completed(List.copyOf(byKey(parse(table)).values()), all, table::has);
		all.putAll(byKey(read));
		checkWhole(file, List.copyOf(all.values()));
		checkOutcome(file, List.copyOf(all.values()));
		return new Sent(read);
	}

	private String hash(T row) {
		return DigestUtils.sha256Hex(facts(row).stream().map(String::valueOf).collect(Collectors.joining("\u001f")));
	}

	final Map<String, T> byKey(Collection<T> rows) {
		Map<String, T> byKey = new LinkedHashMap<>();
		rows.forEach((row) -> byKey.put(key(row), row));
		return byKey;
	}

	static List<Object> cells(Object... cells) {
		return List.of(cells);
	}

	/** An id: short, of some characters only. */
	static String id(TableRow row, String column, String allowed, String inWords) {
		String id = RowChecks.text(row, column, RowChecks.LONGEST_ID);
		if (!id.matches(allowed)) {
			throw row.fault(column, inWords + ": " + id);
		}
		return id;
	}

	/** Rows that people sent. */
	private final class Sent implements Reading {

		private final List<T> read;

		private Sent(List<T> read) {
			this.read = read;
		}

		@Override
		public List<RegisterRow> rows() {
			return shown(this.read);
		}

		@Override
		public OrganisationView outcome() {
			return supposing(OrganisationTable.this.directory.read(), this.read);
		}

		@Override
		public Optional<Recount> recount() {
			return OrganisationTable.this.recount(this.read);
		}

		@Override
		public void put() {
			Map<String, T> stored = byKey(stored());
			List<T> changed = this.read.stream().filter((row) -> {
				T old = stored.get(key(row));
				return old == null || !facts(old).equals(facts(row));
			}).toList();
			if (!changed.isEmpty()) {
				save(changed);
				changed();
			}
		}

	}

}
