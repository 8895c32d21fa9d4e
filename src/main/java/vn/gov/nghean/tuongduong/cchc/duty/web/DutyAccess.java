package vn.gov.nghean.tuongduong.cchc.duty.web;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.Contribution;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * Whose business a duty record is.
 */
@Component
class DutyAccess {

	private final UnitAccess access;

	DutyAccess(UnitAccess access) {
		this.access = access;
	}

	/** Those concerned, and every unit that has or had a step of it. */
	boolean mayRead(Authentication user, DutyView duty) {
		return isConcerned(user, duty) || duty.steps()
			.stream()
			.map(DutyView.Step::unitId)
			.filter(Objects::nonNull)
			.distinct()
			.anyMatch((unit) -> actsFor(user, unit));
	}

	/**
	 * The unit, those who coordinate, who is accountable, and those who watch the whole
	 * plan. Of what others bring, a unit that only has a step sees its own.
	 */
	boolean isConcerned(Authentication user, DutyView duty) {
		Stream<String> concerned = Stream.concat(Stream.ofNullable(duty.accountableUnitId()),
				duty.contributions().stream().map(Contribution::unitId));
		return watches(user)
				|| Stream.concat(Stream.of(duty.unitId()), concerned).anyMatch((unit) -> actsFor(user, unit));
	}

	boolean actsFor(Authentication user, String unitId) {
		return this.access.actsFor(user, unitId);
	}

	boolean watches(Authentication user) {
		return this.access.watches(user);
	}

}
