package vn.gov.nghean.tuongduong.cchc.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Dossiers with their apologies, for reading.
 */
@Service
public class DossierList {

	/** Most dossiers a list gives. */
	public static final int MOST_LISTED = 500;

	private final DossierRepository dossiers;

	private final ApologyRepository apologies;

	private final LateCauses causes;

	private final BusinessClock clock;

	DossierList(DossierRepository dossiers, ApologyRepository apologies, LateCauses causes, BusinessClock clock) {
		this.dossiers = dossiers;
		this.apologies = apologies;
		this.causes = causes;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<DossierView> find(String code) {
		return this.dossiers.findByCode(code)
			.map((dossier) -> view(dossier,
					this.apologies.findFirstByDossierIdOrderByAttemptDesc(dossier.id()).orElse(null)));
	}

	/** The dossier that a duty's apology is for. */
	@Transactional(readOnly = true)
	public Optional<DossierView> ofDuty(long dutyRecordId) {
		return this.apologies.findByDutyRecordId(dutyRecordId)
			.map((apology) -> view(this.dossiers.findById(apology.dossierId()).orElseThrow(), apology));
	}

	/** A unit's dossiers by due date; at most {@value #MOST_LISTED}. */
	@Transactional(readOnly = true)
	public List<DossierView> ofUnit(String unitId, Collection<DossierStatus> status, int page) {
		List<Dossier> found = this.dossiers.ofUnit(unitId, status, PageRequest.of(page, MOST_LISTED));
		Map<Long, Apology> last = lastOf(found.stream().map(Dossier::id).toList());
		return found.stream().map((dossier) -> view(dossier, last.get(dossier.id()))).toList();
	}

	private Map<Long, Apology> lastOf(List<Long> ids) {
		return this.apologies.findByDossierIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Apology::dossierId, Function.identity(),
					BinaryOperator.maxBy(Comparator.comparing(Apology::attempt))));
	}

	private DossierView view(Dossier dossier, @Nullable Apology apology) {
		return new DossierView(dossier.code(), dossier.procedureName(), dossier.applicant(), dossier.contact(),
				dossier.receivedAt(), dossier.dueAt(), dossier.unitId(), dossier.official(), dossier.status(),
				dossier.returnedAt(), dossier.isLate(this.clock.instant()), (apology != null) ? letter(apology) : null);
	}

	private DossierView.Letter letter(Apology apology) {
		String cause = apology.cause();
		return new DossierView.Letter(apology.stage(), apology.missed(), apology.noticeDueAt(), apology.ruleSource(),
				(cause != null) ? this.causes.find(cause).map(LateCauses.LateCause::name).orElse(cause) : null,
				apology.explanation(), apology.newDueAt(), apology.letterNumber(), apology.signedAt(),
				apology.notifiedAt(), ApologyTexts.way(apology.notifiedHow()), apology.promiseKept(),
				apology.direction());
	}

}
