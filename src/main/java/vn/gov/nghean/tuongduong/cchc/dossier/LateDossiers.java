package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * The late dossiers one by one, and those about to be late that an apology was opened
 * for: what became of the letter and of the new date. Nobody who applied is named.
 */
@Service
public class LateDossiers {

	private final DossierRepository dossiers;

	private final ApologyRepository apologies;

	private final LateCauses causes;

	private final BusinessClock clock;

	LateDossiers(DossierRepository dossiers, ApologyRepository apologies, LateCauses causes, BusinessClock clock) {
		this.dossiers = dossiers;
		this.apologies = apologies;
		this.causes = causes;
		this.clock = clock;
	}

	/**
	 * Those due or returned from one day to another, both included, by the dates promised
	 * on receipt.
	 */
	@Transactional(readOnly = true)
	public List<Line> of(LocalDate from, LocalDate to) {
		Instant now = this.clock.instant();
		List<Dossier> found = this.dossiers.troubled(start(from), start(to.plusDays(1)), now);
		if (found.isEmpty()) {
			return List.of();
		}
		Map<Long, Apology> last = this.apologies.findByDossierIdIn(found.stream().map(Dossier::id).toList())
			.stream()
			.collect(Collectors.toMap(Apology::dossierId, Function.identity(),
					BinaryOperator.maxBy(Comparator.comparing(Apology::attempt))));
		return found.stream().map((dossier) -> line(dossier, last.get(dossier.id()), now)).toList();
	}

	private Line line(Dossier dossier, @Nullable Apology apology, Instant now) {
		String code = (apology != null) ? apology.cause() : null;
		LateCauses.LateCause cause = (code != null) ? this.causes.find(code).orElse(null) : null;
		return new Line(dossier.code(), dossier.procedureName(), dossier.unitId(), dossier.dueAt(),
				dossier.returnedAt(), dossier.isLate(now), cause != null && cause.kind() == LateCauses.Kind.OBJECTIVE,
				(cause != null) ? cause.name() : "", letter(dossier, apology),
				(apology != null) ? apology.noticeDueAt() : null, (apology != null) ? apology.notifiedAt() : null,
				(apology != null) ? apology.newDueAt() : null, (apology != null) ? apology.promiseKept() : null);
	}

	private static LetterState letter(Dossier dossier, @Nullable Apology apology) {
		if (apology != null && apology.notifiedAt() != null) {
			return apology.inTime() ? LetterState.IN_TIME : LetterState.LATE;
		}
		return (dossier.status() == DossierStatus.RETURNED) ? LetterState.NONE : LetterState.OWED;
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(BusinessClock.ZONE).toInstant();
	}

	/** What became of the letter. */
	public enum LetterState {

		/** The applicant had it in time. */
		IN_TIME,
		/** The applicant had it, too late. */
		LATE,
		/** The applicant has to get it. */
		OWED,
		/** The result was returned without one. */
		NONE

	}

	/**
	 * A dossier.
	 *
	 * @param late whether its date passed without a result, returned since or not
	 * @param objective whether the cause is not the authority's
	 * @param cause in words; blank while it is not stated
	 * @param noticeDueAt when the applicant must have the letter; null without an apology
	 * @param notifiedAt when they had it; null before
	 * @param newDueAt the new date; null without one
	 * @param promiseKept null while the new date runs
	 */
	public record Line(String code, String procedure, String unitId, Instant dueAt, @Nullable Instant returnedAt,
			boolean late, boolean objective, String cause, LetterState letter, @Nullable Instant noticeDueAt,
			@Nullable Instant notifiedAt, @Nullable Instant newDueAt, @Nullable Boolean promiseKept) {
	}

}
