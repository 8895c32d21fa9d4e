package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The organisation as it is, or as it would be.
 */
public interface OrganisationView {

	Optional<Unit> find(String unitId);

	/** All units existing on the day, in display order. */
	List<Unit> existingOn(LocalDate day);

	/** Every unit on record, past and future ones too, in display order. */
	List<Unit> units();

	/** Every post on record. */
	List<Post> posts();

	/** Every leave on record. */
	List<Substitution> substitutions();

	/** See {@link Posts#acting}. */
	List<String> acting(String unitId, Role role, LocalDate day);

	/** See {@link Posts#answerableFor}. */
	Recipient answerableFor(String unitId, LocalDate day);

}
