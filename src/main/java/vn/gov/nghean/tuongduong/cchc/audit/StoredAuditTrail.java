package vn.gov.nghean.tuongduong.cchc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * The trail in the database. Writers queue on the row that holds the end of the chain, so
 * that it never forks; the row also tells when the newest entries were removed.
 */
@Component
class StoredAuditTrail implements AuditTrail {

	private static final String COLUMNS = "SELECT number, at_millis, actor, action, subject, detail, previous_hash, hash FROM audit_entry ";

	private static final int LONGEST_CODE = 60;

	private static final int LONGEST_SUBJECT = 255;

	private static final int LONGEST_DETAIL = 2000;

	private final JdbcTemplate jdbc;

	private final BusinessClock clock;

	StoredAuditTrail(JdbcTemplate jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional
	public AuditEntry record(String actor, String action, String subject, String detail) {
		End end = end(" FOR UPDATE");
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		AuditEntry entry = AuditEntry.after(end.number() + 1, end.hash(), now, required(actor, LONGEST_CODE),
				required(action, LONGEST_CODE), required(subject, LONGEST_SUBJECT), text(detail, LONGEST_DETAIL));
		this.jdbc.update(
				"INSERT INTO audit_entry (number, at_millis, actor, action, subject, detail, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
				entry.number(), entry.at().toEpochMilli(), entry.actor(), entry.action(), entry.subject(),
				entry.detail(), entry.previousHash(), entry.hash());
		this.jdbc.update("UPDATE audit_end SET number = ?, hash = ?", entry.number(), entry.hash());
		return entry;
	}

	@Override
	@Transactional(readOnly = true)
	public List<AuditEntry> about(String subject) {
		return this.jdbc.query(COLUMNS + "WHERE subject = ? ORDER BY number", StoredAuditTrail::entry, subject);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Long> firstBroken() {
		Check check = new Check();
		End end = end("");
		this.jdbc.query(COLUMNS + "WHERE number <= ? ORDER BY number", (ResultSet row) -> check.next(entry(row, 0)),
				end.number());
		return check.result(end).or(this::firstSlippedIn);
	}

	/**
	 * An entry past the end was not written here: whoever appends moves the end in the
	 * same transaction.
	 */
	private Optional<Long> firstSlippedIn() {
		return Optional.ofNullable(this.jdbc.queryForObject(
				"SELECT MIN(e.number) FROM audit_entry e, audit_end a WHERE e.number > a.number", Long.class));
	}

	private End end(String lock) {
		return this.jdbc
			.query("SELECT number, hash FROM audit_end" + lock,
					(row, index) -> new End(row.getLong("number"), row.getString("hash")))
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nhật ký không còn điểm cuối (audit_end trống)"));
	}

	private static AuditEntry entry(ResultSet row, int index) throws SQLException {
		return new AuditEntry(row.getLong("number"), Instant.ofEpochMilli(row.getLong("at_millis")),
				row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("detail"),
				row.getString("previous_hash"), row.getString("hash"));
	}

	private static String required(String text, int longest) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("Nhật ký phải ghi rõ người làm, việc làm và đối tượng");
		}
		return text(text, longest);
	}

	private static String text(String text, int longest) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
		if (plain.length() > longest) {
			throw new IllegalArgumentException("Nội dung nhật ký dài quá %d ký tự".formatted(longest));
		}
		return plain;
	}

	private record End(long number, String hash) {
	}

	/** Walks the chain and remembers where it first breaks. */
	private static final class Check {

		private long number;

		private String hash = AuditEntry.START;

		private long broken;

		void next(AuditEntry entry) {
			if (this.broken == 0 && !entry.follows(this.number, this.hash)) {
				this.broken = this.number + 1;
			}
			this.number = entry.number();
			this.hash = entry.hash();
		}

		Optional<Long> result(End end) {
			if (this.broken == 0 && (this.number != end.number() || !this.hash.equals(end.hash()))) {
				return Optional.of(this.number + 1);
			}
			return (this.broken == 0) ? Optional.empty() : Optional.of(this.broken);
		}

	}

}
