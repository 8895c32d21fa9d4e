package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Recipient;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Who is told of overdue work and when. Nobody is told twice; a missing head is stood in
 * for.
 */
@Service
public class EscalationRules {

	private final EscalationLevels levels;

	private final Duties duties;

	private final Units units;

	private final Posts posts;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final EscalationActionRepository actions;

	EscalationRules(EscalationLevels levels, Duties duties, Units units, Posts posts, Deadlines deadlines,
			BusinessClock clock, EscalationActionRepository actions) {
		this.levels = levels;
		this.duties = duties;
		this.units = units;
		this.posts = posts;
		this.deadlines = deadlines;
		this.clock = clock;
		this.actions = actions;
	}

	/**
	 * The levels for a step a unit owes, without those whose recipient an earlier one
	 * has.
	 */
	@Transactional(readOnly = true)
	public List<Integer> levelsFor(long dutyRecordId, String lateUnitId) {
		Map<String, Integer> first = new LinkedHashMap<>();
		for (EscalationLevel level : this.levels.all()) {
			recipient(level, dutyRecordId, lateUnitId)
				.ifPresent((recipient) -> first.putIfAbsent(same(recipient), level.order()));
		}
		return List.copyOf(first.values());
	}

	/** Home Affairs' officers and head are one recipient. */
	private String same(Recipient recipient) {
		return recipient.unitId().equals(this.units.standingAgency().id()) ? recipient.unitId() : recipient.group();
	}

	/** When a level is told: so many working days after the deadline. */
	public Instant graceEnd(int level, Instant dueAt) {
		int days = this.levels.get(level).graceDays();
		LocalDate due = LocalDate.ofInstant(dueAt, BusinessClock.ZONE);
		return (days == 0) ? dueAt : this.deadlines.workingDaysAfter(due, days).dueAt();
	}

	public String name(int level) {
		return this.levels.get(level).name();
	}

	/** Whether a reminder letter (công văn đôn đốc) is drafted at a level. */
	public boolean drafts(int level) {
		return this.levels.get(level).letter();
	}

	/** The group told at a level, found when its time comes. */
	@Transactional(readOnly = true)
	public Recipient recipient(int level, long dutyRecordId, String lateUnitId) {
		return recipient(this.levels.get(level), dutyRecordId, lateUnitId)
			.orElseGet(() -> this.posts.answerableFor(lateUnitId, this.clock.today()));
	}

	private Optional<Recipient> recipient(EscalationLevel level, long dutyRecordId, String lateUnitId) {
		LocalDate today = this.clock.today();
		return switch (level.recipient()) {
			case UNIT_HEAD -> Optional.of(this.posts.answerableFor(lateUnitId, today));
			case HOME_AFFAIRS -> Optional.of(homeAffairs(today));
			case ACCOUNTABLE_HEAD -> Optional.ofNullable(this.duties.get(dutyRecordId).work().accountableUnitId())
				.map((unit) -> this.posts.answerableFor(unit, today));
			case VICE_CHAIR -> Optional.of(this.posts.answerableFor(this.units.authority().id(), today));
		};
	}

	private Recipient homeAffairs(LocalDate today) {
		String agency = this.units.standingAgency().id();
		return this.posts.acting(agency, Role.HOME_AFFAIRS_OFFICER, today).isEmpty()
				? this.posts.answerableFor(agency, today) : new Recipient(agency, Role.HOME_AFFAIRS_OFFICER, "");
	}

	/** Keeps what somebody did about it. */
	@Transactional
	public void acted(long dutyRecordId, int level, String measure, @Nullable LocalDate promised, String userId) {
		this.actions
			.save(new EscalationAction(dutyRecordId, name(level), measure, promised, userId, this.clock.instant()));
	}

}
