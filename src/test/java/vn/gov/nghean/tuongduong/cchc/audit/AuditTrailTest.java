package vn.gov.nghean.tuongduong.cchc.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The record of who did what cannot be changed without being found out.
 */
@IntegrationTest
class AuditTrailTest {

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final String subject = "thử/" + UUID.randomUUID();

	private AuditEntry first;

	private AuditEntry second;

	private AuditEntry third;

	@BeforeEach
	void threeActsAreOnRecord() {
		this.first = this.audit.record("tam-quang.canbo", "probe.done", this.subject, "Nguyễn Thị Ước 👍");
		this.second = this.audit.record("noi-vu.chuyenvien", "probe.accepted", this.subject, "");
		this.third = this.audit.record("system", "probe.closed", this.subject, "xong");
	}

	@Test
	void entriesFollowOneAnotherAndAreReadAsWritten() {
		assertThat(this.audit.about(this.subject)).containsExactly(this.first, this.second, this.third);
		assertThat(this.second.number()).isEqualTo(this.first.number() + 1);
		assertThat(this.second.previousHash()).isEqualTo(this.first.hash()).hasSize(64);
		assertThat(this.audit.firstBroken()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "actor = 'kẻ-lạ'", "action = 'probe.refused'", "subject = 'khác'", "detail = 'khác'",
			"detail = CONCAT(detail, ' ')", "at_millis = at_millis + 1", "previous_hash = REPEAT('0', 64)",
			"hash = REPEAT('a', 64)" })
	void aChangedFieldIsFound(String change) {
		assertThat(brokenAfter("UPDATE audit_entry SET " + change + " WHERE number = ?", this.second.number()))
			.contains(this.second.number());
	}

	@Test
	void textMovedFromOneFieldToTheNextIsFound() {
		assertThat(brokenAfter("UPDATE audit_entry SET action = 'probe.doneN', detail = 'guyễn' WHERE number = ?",
				this.first.number()))
			.contains(this.first.number());
	}

	@Test
	void aMissingEntryIsFound() {
		assertThat(brokenAfter("DELETE FROM audit_entry WHERE number = ?", this.second.number()))
			.contains(this.second.number());
		assertThat(brokenAfter("DELETE FROM audit_entry WHERE number = ?", this.third.number()))
			.contains(this.third.number());
	}

	@Test
	void renumberingOverAGapIsFound() {
		assertThat(broken(() -> {
			this.jdbc.update("DELETE FROM audit_entry WHERE number = ?", this.second.number());
			this.jdbc.update("UPDATE audit_entry SET number = ? WHERE number = ?", this.second.number(),
					this.third.number());
		})).contains(this.second.number());
	}

	@Test
	void aForgedEntryWithARightHashOfItsOwnBreaksTheNext() {
		AuditEntry forged = AuditEntry.after(this.second.number(), this.second.previousHash(), this.second.at(),
				"kẻ-lạ", "probe.accepted", this.subject, "");
		assertThat(brokenAfter("UPDATE audit_entry SET actor = ?, hash = ? WHERE number = ?", forged.actor(),
				forged.hash(), forged.number()))
			.contains(this.third.number());
	}

	@Test
	void anEntrySlippedInAtTheEndIsFound() {
		AuditEntry forged = AuditEntry.after(this.third.number() + 1, this.third.hash(), this.third.at(), "kẻ-lạ",
				"probe.forged", this.subject, "");
		assertThat(broken(() -> insert(forged))).contains(forged.number());
	}

	@Test
	void anEntryThatBelongsToAnActThatFailedIsNotThere() {
		this.transaction.executeWithoutResult((status) -> {
			this.audit.record("tam-quang.canbo", "probe.undone", this.subject, "");
			status.setRollbackOnly();
		});
		assertThat(this.audit.about(this.subject)).hasSize(3);
		assertThat(this.audit.firstBroken()).isEmpty();
	}

	@Test
	void manyAtOnceMakeOneChain() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			List<Callable<AuditEntry>> acts = IntStream.range(0, 40)
				.<Callable<AuditEntry>>mapToObj(
						(i) -> () -> this.audit.record("người-" + i, "probe.crowd", this.subject, ""))
				.toList();
			for (Future<AuditEntry> act : people.invokeAll(acts)) {
				act.get();
			}
		}
		finally {
			people.shutdown();
		}
		assertThat(this.audit.about(this.subject)).hasSize(43);
		assertThat(this.audit.firstBroken()).isEmpty();
	}

	@Test
	void whatCannotBeKeptWholeIsRefused() {
		assertThatThrownBy(() -> this.audit.record(" ", "probe", this.subject, ""))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.audit.record("system", "probe", this.subject, "x".repeat(2001)))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(this.audit.about(this.subject)).hasSize(3);
	}

	private Optional<Long> brokenAfter(String change, Object... values) {
		return broken(() -> assertThat(this.jdbc.update(change, values)).isOne());
	}

	/** What the check finds after a change, which is undone. */
	private Optional<Long> broken(Runnable tampering) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			tampering.run();
			return this.audit.firstBroken();
		});
	}

	private void insert(AuditEntry entry) {
		this.jdbc.update(
				"INSERT INTO audit_entry (number, at_millis, actor, action, subject, detail, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
				entry.number(), entry.at().toEpochMilli(), entry.actor(), entry.action(), entry.subject(),
				entry.detail(), entry.previousHash(), entry.hash());
	}

}
