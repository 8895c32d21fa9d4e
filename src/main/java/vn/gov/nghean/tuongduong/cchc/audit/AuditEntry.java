package vn.gov.nghean.tuongduong.cchc.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One act.
 *
 * @param number place in the chain, from 1 without gaps
 * @param at when, to the millisecond
 * @param previousHash hash of the entry before; 64 zeros for the first
 * @param hash SHA-256, in hex, over the previous hash and every other field
 */
public record AuditEntry(long number, Instant at, String actor, String action, String subject, String detail,
		String previousHash, String hash) {

	static final String START = "0".repeat(64);

	static AuditEntry after(long number, String previousHash, Instant at, String actor, String action, String subject,
			String detail) {
		String hash = hash(number, previousHash, at, actor, action, subject, detail);
		return new AuditEntry(number, at, actor, action, subject, detail, previousHash, hash);
	}

	/** Whether the entry is as written and follows one with that number and hash. */
	boolean follows(long before, String hashBefore) {
		return this.number == before + 1 && this.previousHash.equals(hashBefore) && this.hash
			.equals(hash(this.number, this.previousHash, this.at, this.actor, this.action, this.subject, this.detail));
	}

	/** The length before each text keeps texts from running into each other. */
	private static String hash(long number, String previousHash, Instant at, String actor, String action,
			String subject, String detail) {
		StringBuilder text = new StringBuilder();
		for (String part : List.of(String.valueOf(number), previousHash, String.valueOf(at.toEpochMilli()), actor,
				action, subject, detail)) {
			text.append(part.length()).append(':').append(part);
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
