package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;

/**
 * What happens when a row of a plan starts: once for each part and period, a duty is
 * opened for each responsible unit.
 */
@Service
public class RowRuns {

	private static final int LONGEST_NUMBER = 60;

	private final ApprovedPlans plans;

	private final Schedule schedule;

	private final StartRules rules;

	private final OpeningRepository openings;

	private final RowStateRepository states;

	private final Duties duties;

	private final BusinessClock clock;

	RowRuns(ApprovedPlans plans, Schedule schedule, StartRules rules, OpeningRepository openings,
			RowStateRepository states, Duties duties, BusinessClock clock) {
		this.plans = plans;
		this.schedule = schedule;
		this.rules = rules;
		this.openings = openings;
		this.states = states;
		this.duties = duties;
		this.clock = clock;
	}

	/**
	 * A timer has started a period.
	 * @return the row's business key for it
	 */
	@Transactional
	public String begin(String instance, int year, String row, int part, String period) {
		Plan plan = this.plans.get(year);
		PlanRow planRow = plan.row(row);
		Optional<Occurrence> occurrence = this.schedule.of(plan, planRow)
			.stream()
			.filter((candidate) -> candidate.part() == part && candidate.period().equals(period))
			.findFirst();
		boolean opened = this.openings.isHandedOut(year, row, part, period);
		if (occurrence.isPresent() && !opened && !withdrawn(year, row)) {
			Occurrence due = occurrence.get();
			this.openings.saveAndFlush(new Opening(year, row, part, new Period(due.period(), due.periodName()),
					due.deadline(), planRow.part(part).unitIds(), null, instance, this.clock.instant(), null));
		}
		return row + " · " + occurrence.map(Occurrence::periodName).orElse(period);
	}

	/**
	 * A person has started a part by a document or an event.
	 * @return the period opened
	 * @throws PlanRefused naming the field at fault
	 */
	@Transactional
	public PartPeriod start(String instance, int year, String row, StartRequest request, @Nullable String by) {
		Plan plan = this.plans.get(year);
		PlanRow planRow = plan.row(row);
		if (withdrawn(year, row)) {
			throw new PlanRefused("Dòng %s đã được rút khỏi kế hoạch.".formatted(row));
		}
		PlanPart part = this.rules.partOf(planRow, request.part());
		StartRules.Start start = check(plan, planRow, part, request);
		Period period = free(year, row, part.no(), start, request.basisNumber());
		this.openings.saveAndFlush(new Opening(year, row, part.no(), period, start.deadline(), start.unitIds(),
				start.basis(), instance, this.clock.instant(), by));
		return new PartPeriod(part.no(), period.code(), period.name());
	}

	/** Checks a request without starting anything. */
	@Transactional(readOnly = true)
	public void check(int year, String row, StartRequest request) {
		Plan plan = this.plans.get(year);
		PlanRow planRow = plan.find(row)
			.orElseThrow(() -> new PlanRefused("Kế hoạch năm %d không có dòng «%s».".formatted(year, row)));
		if (withdrawn(year, row)) {
			throw new PlanRefused("Dòng %s đã được rút khỏi kế hoạch.".formatted(row));
		}
		check(plan, planRow, this.rules.partOf(planRow, request.part()), request);
	}

	private StartRules.Start check(Plan plan, PlanRow row, PlanPart part, StartRequest request) {
		StartRules.Start start = this.rules.check(plan, row, part, request);
		boolean twice = this.openings.findByPlanYearAndRowCodeOrderById(plan.year(), row.code())
			.stream()
			.filter((opening) -> opening.part() == part.no() && start.basis().equals(opening.basis()))
			.anyMatch((opening) -> opening.unitIds().stream().anyMatch(start.unitIds()::contains));
		if (twice) {
			throw new PlanRefused("Dòng %s đã được khởi tạo theo %s.".formatted(row.code(), start.basis()));
		}
		return start;
	}

	/** The event's day names the period; a second one of that day gets a number. */
	private Period free(int year, String row, int part, StartRules.Start start, @Nullable String basisNumber) {
		String day = start.day().toString();
		String code = day;
		for (int n = 2; this.openings.findByPlanYearAndRowCodeAndPartAndPeriod(year, row, part, code)
			.isPresent(); n++) {
			code = day + "-" + n;
		}
		String number = (basisNumber == null) ? "" : basisNumber.strip();
		String named = (number.isEmpty() || number.length() > LONGEST_NUMBER) ? "Ngày " : "Số " + number + " ngày ";
		return new Period(code, named + DateNames.of(start.day()));
	}

	/**
	 * The duty records of what an instance has started; opened at the first call. Empty
	 * when another instance had started the same before.
	 */
	@Transactional
	public List<Long> open(String instance, int year, String row, int part, String period) {
		Opening opening = this.openings.findByPlanYearAndRowCodeAndPartAndPeriod(year, row, part, period)
			.filter((found) -> found.openedBy(instance))
			.orElse(null);
		if (opening == null) {
			return List.of();
		}
		List<Long> known = opening.dutyRecordIds();
		if (known != null) {
			return known;
		}
		PlanRow planRow = this.plans.get(year).row(row);
		PlanPart planPart = planRow.part(part);
		List<Long> opened = new ArrayList<>();
		for (String unit : opening.unitIds()) {
			this.duties.open(order(year, planRow, planPart, opening, unit, opening.deadline())).ifPresent(opened::add);
		}
		opening.opened(opened);
		this.openings.saveAndFlush(opening);
		return opened;
	}

	static DutyOrder order(int year, PlanRow row, PlanPart part, Opening opening, String unit, Deadline deadline) {
		return new DutyOrder(part.duty(), String.valueOf(year), row.code(), part.no(), row.task(), opening.period(),
				opening.periodName(), unit, products(part, opening.periodName()), others(part, unit),
				row.accountableUnitId(), deadline, row.source());
	}

	/** What a unit delivers of a part in a period. */
	static List<String> products(PlanPart part, String periodName) {
		return (part.start() == StartKind.CONTINUOUS)
				? List.of("Minh chứng thực hiện %s: %s".formatted(periodName, String.join("; ", part.products())))
				: part.products();
	}

	/** The units that contribute to what a unit owes. */
	static List<String> others(PlanPart part, String unit) {
		return part.coordinatingUnitIds().stream().filter((id) -> !id.equals(unit)).toList();
	}

	/**
	 * Notes a start that happens once in a row's life, such as waiting for a document.
	 */
	@Transactional
	public void startsOnce(int year, String row, String start) {
		RowState state = this.states.findByPlanYearAndRowCode(year, row).orElseGet(() -> new RowState(year, row));
		state.startsOnce(start);
		this.states.save(state);
	}

	/** The process that does a duty. */
	public String dutyKey(long dutyRecordId) {
		return this.duties.facts(dutyRecordId).dutyKey();
	}

	public String businessKey(long dutyRecordId) {
		return this.duties.businessKey(dutyRecordId);
	}

	private boolean withdrawn(int year, String row) {
		return this.states.findByPlanYearAndRowCode(year, row).filter(RowState::withdrawn).isPresent();
	}

	/**
	 * A period of a part.
	 *
	 * @param period its code
	 * @param name its name for people
	 */
	public record PartPeriod(int part, String period, String name) {
	}

}
