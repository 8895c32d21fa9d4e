package vn.gov.nghean.tuongduong.cchc.audit;

import java.util.List;
import java.util.Optional;

/**
 * Who did what, in the order it happened. Entries are only added; each carries the hash
 * of the one before, so that a changed or missing entry is found.
 */
public interface AuditTrail {

	/**
	 * Adds an entry, in the transaction of the act itself.
	 * @param actor login name, or {@code system}; at most 60 characters
	 * @param action what was done, a code such as {@code plan.approved}; at most 60
	 * characters
	 * @param subject what it was done to, such as a business key; at most 255 characters
	 * @param detail for people, in Vietnamese; may be blank; at most 2,000 characters
	 * @return the entry as kept
	 * @throws IllegalArgumentException if a text is too long, or actor, action or subject
	 * blank
	 */
	AuditEntry record(String actor, String action, String subject, String detail);

	/** The entries about a subject, oldest first. */
	List<AuditEntry> about(String subject);

	/**
	 * Recomputes the chain.
	 * @return the number of the first entry that is not as written: changed, missing or
	 * slipped in; empty if all is as written
	 */
	Optional<Long> firstBroken();

}
