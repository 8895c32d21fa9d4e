package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;

/**
 * What the one-stop system's news of a dossier means for its apology.
 */
@Component
class DossierNews {

	private final Apologies apologies;

	private final ApologyRepository stored;

	private final ApologyRules rules;

	private final Duties duties;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	DossierNews(Apologies apologies, ApologyRepository stored, ApologyRules rules, Duties duties, Deadlines deadlines,
			BusinessClock clock, ApplicationEventPublisher events) {
		this.apologies = apologies;
		this.stored = stored;
		this.rules = rules;
		this.duties = duties;
		this.deadlines = deadlines;
		this.clock = clock;
		this.events = events;
	}

	/** What the one-stop system says of a dossier changes what is under way for it. */
	void follow(Dossier dossier) {
		Optional<Apology> active = this.stored.findFirstByDossierIdOrderByAttemptDesc(dossier.id())
			.filter((apology) -> apology.stage() != ApologyStage.DROPPED && apology.stage() != ApologyStage.ENDED);
		active.ifPresent((apology) -> follow(dossier, apology));
	}

	private void follow(Dossier dossier, Apology apology) {
		Instant returned = dossier.returnedAt();
		if (returned != null) {
			apology.end(returned);
			this.apologies.finishRecord(apology, dossier,
					"Đã trả kết quả ngày " + DateNames.of(Apologies.day(returned)), "system");
			this.events.publishEvent(new ResultReturned(apology.id()));
		}
		else if (apology.stage() == ApologyStage.OPEN && (dossier.status() != DossierStatus.PROCESSING
				|| dossier.dueAt().isAfter(this.deadlines.workingDaysAfter(this.clock.today(), 1).dueAt()))) {
			apology.drop(this.clock.instant());
			this.duties.withdraw(apology.dutyRecordId(), "Hồ sơ %s: %s".formatted(dossier.code(),
					(dossier.status() == DossierStatus.PROCESSING) ? "đã lùi ngày hẹn trả" : "tạm dừng hoặc đã rút"));
		}
		else if (dossier.status() == DossierStatus.WITHDRAWN) {
			apology.end(this.clock.instant());
			this.events.publishEvent(new ResultReturned(apology.id()));
		}
	}

	/**
	 * Some one-stop systems put the promised date in the place of the first one: the
	 * first stays.
	 */
	DossierRow withFirstDate(Dossier dossier, DossierRow row) {
		boolean promised = promise(dossier).filter((date) -> Apologies.day(date).equals(row.due().toLocalDate()))
			.isPresent();
		DossierRow known = dossier.toRow();
		return promised ? new DossierRow(row.code(), row.procedureCode(), row.procedure(), row.field(), row.applicant(),
				row.contact(), row.received(), known.due(), row.unitId(), row.official(), row.status(), row.returned(),
				row.linked()) : row;
	}

	/** Why a dossier's date cannot be set anew; blank if it can. */
	String faultOfNewDate(Dossier dossier) {
		return promise(dossier).map((date) -> "đã hẹn lại một lần, ngày %s; không hẹn lại lần nữa (%s)".formatted(
				DateNames.of(Apologies.day(date)),
				this.rules.of(dossier.linked(), Apologies.day(dossier.dueAt())).source()))
			.orElse("");
	}

	private Optional<Instant> promise(Dossier dossier) {
		return this.stored.findFirstByDossierIdOrderByAttemptDesc(dossier.id())
			.filter((apology) -> apology.notifiedAt() != null)
			.map(Apology::newDueAt);
	}

}
