package vn.gov.nghean.tuongduong.cchc.dossier.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.dossier.ApologyStage;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierView;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * Whose business a dossier is. Who applied is for the handling unit and Home Affairs.
 */
@Component
class DossierAccess {

	private final UnitAccess access;

	DossierAccess(UnitAccess access) {
		this.access = access;
	}

	/** The unit itself, Home Affairs, and programs that run as an administrator. */
	boolean mayReport(Authentication user, String unitId) {
		return this.access.actsFor(user, unitId) || this.access.isHomeAffairs(user)
				|| this.access.isAdministrator(user);
	}

	void demandReader(Authentication user, String unitId) {
		this.access.demandReader(user, unitId);
	}

	private boolean mayKnowApplicant(Authentication user, String unitId) {
		return this.access.actsFor(user, unitId) || this.access.isHomeAffairs(user);
	}

	/** The leaders have the letter too, of a dossier that is before them. */
	boolean mayReadLetter(Authentication user, DossierView dossier) {
		DossierView.Letter apology = dossier.apology();
		return mayKnowApplicant(user, dossier.unitId()) || (this.access.isLeader(user) && apology != null
				&& (apology.stage() == ApologyStage.BROKEN || Boolean.FALSE.equals(apology.promiseKept())));
	}

	DossierView shown(Authentication user, DossierView dossier) {
		return mayKnowApplicant(user, dossier.unitId()) ? dossier : dossier.withoutPerson();
	}

}
