package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.AmendedDuties;

/**
 * Puts together what an amended version makes of a row's work, as things stand now: the
 * same for those who ask before and for the moment it happens.
 */
@Component
class Fates {

	private final Schedule schedule;

	private final StartRules rules;

	private final OpeningRepository openings;

	private final AmendedDuties duties;

	private final Deadlines deadlines;

	private final PlanProperties settings;

	private final BusinessClock clock;

	Fates(Schedule schedule, StartRules rules, OpeningRepository openings, AmendedDuties duties, Deadlines deadlines,
			PlanProperties settings, BusinessClock clock) {
		this.schedule = schedule;
		this.rules = rules;
		this.openings = openings;
		this.duties = duties;
		this.deadlines = deadlines;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * @param version the amended version for people, such as {@code phiên bản 2}
	 */
	RowAmendment of(Plan before, Plan after, String row, String version) {
		int fair = this.settings.amendmentWorkingDays();
		AmendmentTerms terms = new AmendmentTerms(version, this.clock.instant(),
				this.deadlines.workingDaysAfter(this.clock.today(), 1),
				this.deadlines.workingDaysAfter(this.clock.today(), fair), fair, this.rules::span);
		return new RowAmendment(amended(before, row), amended(after, row),
				this.openings.findByPlanYearAndRowCodeOrderById(after.year(), row), this.duties.of(after.key(), row),
				terms);
	}

	private AmendedRow amended(Plan plan, String code) {
		Optional<PlanRow> row = plan.find(code);
		return new AmendedRow(row.orElse(null), row.map((found) -> this.schedule.of(plan, found)).orElse(List.of()));
	}

}
