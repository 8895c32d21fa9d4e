package vn.gov.nghean.tuongduong.cchc.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The registers: what a table would change, and putting it into force.
 */
@Service
public class Registers {

	private static final Logger logger = LoggerFactory.getLogger(Registers.class);

	/** Somebody may complete a step in the very moment its candidates change. */
	private static final int ATTEMPTS = 3;

	private static final int LONGEST_DETAIL = 2_000;

	private static final int LONGEST_FILE = 100;

	private final List<Register> registers;

	private final Uploads uploads;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final BusinessClock clock;

	Registers(List<Register> registers, Uploads uploads, AuditTrail audit, TransactionTemplate transaction,
			BusinessClock clock) {
		this.registers = registers;
		this.uploads = uploads;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Those the person may keep. */
	public List<Register> keptBy(Authentication user) {
		return this.registers.stream().filter((register) -> register.isKeptBy(user)).toList();
	}

	public Optional<Register> find(String path) {
		return this.registers.stream().filter((register) -> register.path().equals(path)).findFirst();
	}

	/**
	 * What a table would change; it waits for its sender.
	 * @throws TableFaults naming every fault
	 * @throws Refusal if no table can be taken
	 */
	public RegisterReview review(Register register, SentTable sent, Authentication user) {
		if (sent.content().length > Uploads.LARGEST) {
			throw new Refusal("Tệp danh mục không được quá 5 MB.");
		}
		SentTable table = new SentTable(shortened(sent.file(), LONGEST_FILE), sent.content(), sent.year(),
				sent.title().strip(), sent.sample());
		// Read first: what cannot be read is not kept.
		RegisterReview review = compare("", register, table, register.read(table, user));
		String upload = this.uploads.keep(register.path(), table, user.getName(), this.clock.instant());
		return new RegisterReview(upload, review.file(), review.changes(), review.same(), review.missing(),
				review.consequences());
	}

	/**
	 * Puts into force what was shown, and writes who did it: all or nothing, and once
	 * however often it is called.
	 * @param fingerprint of the review that was shown
	 */
	public Applied apply(Register register, String upload, String fingerprint, Authentication user) {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return once(register, upload, fingerprint, user);
			}
			catch (TableFaults | Refusal ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				logger.warn("Áp dụng danh mục chưa được, làm lại: {}", ex.getMessage());
			}
		}
		return once(register, upload, fingerprint, user);
	}

	private Applied once(Register register, String upload, String fingerprint, Authentication user) {
		List<Register.Proposal> put = new ArrayList<>();
		Applied applied = this.transaction.execute((status) -> {
			this.uploads.lock();
			Optional<SentTable> waiting = this.uploads.find(register.path(), upload, user.getName());
			if (waiting.isEmpty()) {
				return new Applied(this.uploads.isApplied(register.path(), upload, user.getName()) ? Outcome.ALREADY
						: Outcome.GONE, null);
			}
			Register.Proposal proposal = register.read(waiting.get(), user);
			RegisterReview review = compare(upload, register, waiting.get(), proposal);
			if (!review.fingerprint().equals(fingerprint)) {
				return new Applied(Outcome.OUTDATED, review);
			}
			proposal.put();
			put.add(proposal);
			keep(register, waiting.get(), review, user.getName());
			this.uploads.applied(upload);
			return new Applied(Outcome.DONE, review);
		});
		put.forEach(Register.Proposal::followUp);
		return applied;
	}

	private static RegisterReview compare(String upload, Register register, SentTable table,
			Register.Proposal proposal) {
		return RegisterReview.of(upload, table.file(), register.rows(table.year()), proposal.rows(),
				register.isYearly(), proposal.consequences());
	}

	private void keep(Register register, SentTable table, RegisterReview review, String by) {
		String subject = register.isYearly() ? "%s %d".formatted(register.title(), table.year()) : register.title();
		this.audit.record(by, "register.applied", subject,
				"Tệp %s (SHA-256 %s): thêm %d, sửa %d, bỏ %d dòng".formatted(table.file(),
						DigestUtils.sha256Hex(table.content()), review.count(RegisterReview.State.ADDED),
						review.count(RegisterReview.State.CHANGED), review.count(RegisterReview.State.DROPPED)));
		review.changes()
			.forEach((line) -> this.audit.record(by, "register.row", subject + ": " + line.key(),
					shortened(line.inWords(register.columns()), LONGEST_DETAIL)));
	}

	private static String shortened(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

	/** What came of it. */
	public enum Outcome {

		/** It is in force. */
		DONE,
		/** It was in force already; nothing is changed. */
		ALREADY,
		/** The register is not as it was shown any more; nothing is changed. */
		OUTDATED,
		/** The table does not wait any more; nothing is changed. */
		GONE

	}

	/**
	 * @param review what is in force now, or would be where the register is another than
	 * was shown; null otherwise
	 */
	public record Applied(Outcome outcome, @Nullable RegisterReview review) {
	}

}
