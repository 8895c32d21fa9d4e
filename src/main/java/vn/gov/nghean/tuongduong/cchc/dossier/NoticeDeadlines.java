package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineMoved;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineRule;

/**
 * When applicants must have their letters. A dossier's own date is the one-stop system's,
 * and a promised one is in a letter: neither moves here.
 */
@Component
class NoticeDeadlines implements DeadlineRule {

	private final ApologyRepository apologies;

	private final DossierRepository dossiers;

	private final ApologyRules rules;

	private final Deadlines deadlines;

	NoticeDeadlines(ApologyRepository apologies, DossierRepository dossiers, ApologyRules rules, Deadlines deadlines) {
		this.apologies = apologies;
		this.dossiers = dossiers;
		this.rules = rules;
		this.deadlines = deadlines;
	}

	/** Of a notice that had been missed when it began no rule is known any more. */
	@Override
	public Optional<Deadline> deadlineOf(Ordered duty) {
		return duty.dutyKey().equals(Apologies.DUTY)
				? this.apologies.findByDutyRecordId(duty.dutyRecordId()).flatMap(this::notice) : Optional.empty();
	}

	private Optional<Deadline> notice(Apology apology) {
		Dossier dossier = this.dossiers.findById(apology.dossierId()).orElseThrow();
		LocalDate due = Apologies.day(dossier.dueAt());
		ApologyRules.ApologyRule rule = this.rules.of(dossier.linked(), due);
		Integer before = rule.daysBefore();
		if (before == null) {
			return Optional.of(this.deadlines.workingDaysAfter(due, rule.workingDaysAfter()));
		}
		return apology.missed() ? Optional.empty() : Optional.of(this.deadlines.by(due.minusDays(before))
			.introducedBy("Hồ sơ hẹn trả %s.".formatted(DateNames.withWeekday(due))));
	}

	@EventListener
	void on(DeadlineMoved moved) {
		this.apologies.findByDutyRecordId(moved.dutyRecordId())
			.ifPresent((apology) -> apology.noticeDue(moved.dueAt()));
	}

}
