package vn.gov.nghean.tuongduong.cchc.register;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tables that wait for their sender to have seen what they would change: kept for a day,
 * and no longer than until they are applied.
 */
@Component
class Uploads {

	/** Largest table accepted, in bytes: 5 MB. */
	static final int LARGEST = 5 * 1024 * 1024;

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcTemplate jdbc;

	Uploads(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a table.
	 * @return its id
	 */
	String keep(String register, SentTable table, String by, Instant at) {
		this.jdbc.update("DELETE FROM register_upload WHERE uploaded_at < ? OR (uploaded_by = ? AND register = ? "
				+ "AND applied = FALSE)", Timestamp.from(at.minus(KEPT)), by, register);
		String id = UUID.randomUUID().toString();
		this.jdbc.update(
				"INSERT INTO register_upload (id, register, year, title, sample, file_name, content, uploaded_by, "
						+ "uploaded_at, applied) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)",
				id, register, table.year(), table.title(), table.sample(), table.file(), table.content(), by,
				Timestamp.from(at));
		return id;
	}

	/** A table of this person that waits. */
	Optional<SentTable> find(String register, String id, String by) {
		return this.jdbc.query(
				"SELECT * FROM register_upload WHERE id = ? AND register = ? AND uploaded_by = ? AND applied = FALSE",
				(row, number) -> new SentTable(row.getString("file_name"), row.getBytes("content"), row.getInt("year"),
						row.getString("title"), row.getBoolean("sample")),
				id, register, by)
			.stream()
			.findFirst();
	}

	/** Whether a table of this person was applied. */
	boolean isApplied(String register, String id, String by) {
		return this.jdbc
			.queryForList(
					"SELECT id FROM register_upload WHERE id = ? AND register = ? AND uploaded_by = ? AND applied",
					String.class, id, register, by)
			.size() == 1;
	}

	/** What is in it is not needed any more. */
	void applied(String id) {
		this.jdbc.update("UPDATE register_upload SET applied = TRUE, content = '' WHERE id = ?", id);
	}

	/** Lets one person at a time apply anything, until the end of the transaction. */
	void lock() {
		this.jdbc.queryForObject("SELECT id FROM register_lock WHERE id = 1 FOR UPDATE", Integer.class);
	}

}
