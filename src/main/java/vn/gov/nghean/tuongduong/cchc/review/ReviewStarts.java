package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.organisation.Post;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Substitution;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDays;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Which units review which month when: each ahead of its own meeting of the next month.
 */
@Service
public class ReviewStarts {

	/** The process of a review. */
	static final String DUTY = "monthly-work-review";

	private static final Set<UnitKind> REVIEWED = Set.of(UnitKind.OFFICE, UnitKind.PUBLIC_SERVICE_UNIT,
			UnitKind.COMMUNE);

	private static final Set<Role> REVIEWED_ROLES = Set.of(Role.HEAD, Role.DEPUTY, Role.STAFF, Role.ONE_STOP_CLERK,
			Role.HOME_AFFAIRS_OFFICER);

	private final ReviewRoundRepository rounds;

	private final ReviewSheetRepository sheets;

	private final KnownWork known;

	private final Duties duties;

	private final Units units;

	private final Posts posts;

	private final UnitDays unitDays;

	private final WorkingCalendar calendar;

	private final int daysAhead;

	/**
	 * @param daysAhead how many working days before the publication is due a round begins
	 */
	ReviewStarts(ReviewRoundRepository rounds, ReviewSheetRepository sheets, KnownWork known, Duties duties,
			Units units, Posts posts, UnitDays unitDays, WorkingCalendar calendar,
			@Value("${cchc.review.working-days-ahead:5}") int daysAhead) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.known = known;
		this.duties = duties;
		this.units = units;
		this.posts = posts;
		this.unitDays = unitDays;
		this.calendar = calendar;
		this.daysAhead = daysAhead;
	}

	/**
	 * The rounds that should have begun by a day and have not. A month whose meeting has
	 * passed is made up for only where the month before was reviewed: a system that is
	 * new does not ask for what was before it.
	 */
	@Transactional(readOnly = true)
	public List<Due> dueOn(LocalDate day) {
		List<Due> due = new ArrayList<>();
		for (Unit unit : this.units.existingOn(day)) {
			if (REVIEWED.contains(unit.kind()) && !people(unit.id(), day).isEmpty()) {
				YearMonth now = YearMonth.from(day);
				List.of(now.minusMonths(1), now)
					.stream()
					.filter((month) -> isDue(unit.id(), month, day))
					.forEach((month) -> due.add(new Due(unit.id(), month)));
			}
		}
		return due;
	}

	private boolean isDue(String unitId, YearMonth month, LocalDate day) {
		YearMonth meeting = month.plusMonths(1);
		LocalDate publication = this.unitDays.beforeMeeting(unitId, meeting).dueWorking();
		boolean begun = !day.isBefore(this.calendar.plusWorkingDays(publication, -this.daysAhead));
		boolean ahead = !day.isAfter(publication);
		return begun && !isOpened(unitId, month) && (ahead || isOpened(unitId, month.minusMonths(1)));
	}

	private boolean isOpened(String unitId, YearMonth month) {
		return this.rounds.findByUnitIdAndReviewMonth(unitId, month.atDay(1)).isPresent();
	}

	/**
	 * Opens a round with a sheet for everybody in the unit, filled with what is known.
	 * @return nothing if it was opened before
	 */
	@Transactional
	public Optional<Begun> begin(Due due, LocalDate today) {
		Deadline publication = this.unitDays.beforeMeeting(due.unitId(), due.month().plusMonths(1));
		String name = "tháng " + DateNames.of(due.month());
		return this.duties
			.open(new DutyOrder(DUTY, String.valueOf(due.month().getYear()), "T5.4", 1,
					"Rà soát, công bố công việc cá nhân " + name, due.month().toString(), "T" + name.substring(1),
					due.unitId(), List.of("Bảng rà soát công việc cá nhân"), List.of(), null, publication,
					"Kế hoạch, mục I.5"))
			.map((record) -> {
				ReviewRound round = this.rounds.save(new ReviewRound(due.unitId(), due.month(), record));
				people(due.unitId(), today)
					.forEach((user, person) -> this.sheets.save(sheet(round, user, person, today)));
				return new Begun(record, this.duties.businessKey(record));
			});
	}

	private ReviewSheet sheet(ReviewRound round, String user, String name, LocalDate today) {
		return this.posts.substitutions()
			.stream()
			.filter((leave) -> leave.absentUser().equals(user) && !today.isBefore(leave.from())
					&& !today.isAfter(leave.to()))
			.map(Substitution::reason)
			.findFirst()
			.map((reason) -> ReviewSheet.ofAbsent(round.id(), user, name, reason))
			.orElseGet(() -> new ReviewSheet(round.id(), user, name,
					this.known.of(round.unitId(), user, name, round.month())));
	}

	/** Everybody who holds a post in the unit, by account, in the order of the file. */
	private Map<String, String> people(String unitId, LocalDate day) {
		Map<String, String> people = new LinkedHashMap<>();
		for (Post post : this.posts.all()) {
			if (post.unitId().equals(unitId) && REVIEWED_ROLES.contains(post.role()) && !day.isBefore(post.validFrom())
					&& (post.validTo() == null || !day.isAfter(post.validTo()))) {
				people.putIfAbsent(post.userId(), post.displayName());
			}
		}
		return people;
	}

	/** A unit's review of a month that should begin. */
	public record Due(String unitId, YearMonth month) {
	}

	/** A round's duty record, for its process. */
	public record Begun(long dutyRecordId, String businessKey) {
	}

}
