package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who holds which role, and who stands in for whom.
 */
public interface Posts {

	/** Every post on record, past and future ones too. */
	List<Post> all();

	/**
	 * User ids of those who act in the role on the day: holders present, and the
	 * substitutes of holders on leave. Empty when nobody acts, or the unit does not
	 * exist.
	 */
	List<String> acting(String unitId, Role role, LocalDate day);

	/** Display name of a person; empty when unknown. */
	Optional<String> displayName(String userId);

	/**
	 * The group that answers for a unit on the day: its head, or the substitute; without
	 * either its deputy; without any, one level up. Never empty: the chair is the last
	 * resort.
	 */
	Recipient answerableFor(String unitId, LocalDate day);

	/** Every leave on record, past and future ones too. */
	List<Substitution> substitutions();

	/**
	 * Records a leave and who stands in; replaces one of the same person and first day.
	 * @throws IllegalArgumentException if the leave ends before it begins
	 */
	void substitute(Substitution substitution);

	/**
	 * Takes a leave off the record.
	 * @return whether there was one of that person and first day
	 */
	boolean withdrawSubstitution(String absentUser, LocalDate from);

}
