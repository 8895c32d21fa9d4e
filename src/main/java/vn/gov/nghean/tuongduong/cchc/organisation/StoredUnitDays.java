package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * The days that the rules in force give, and meetings that were moved.
 */
@Component
class StoredUnitDays implements UnitDays {

	private final Units units;

	private final Supplier<UnitDayRules> rules;

	private final Deadlines deadlines;

	private final JdbcTemplate jdbc;

	private final AuditTrail audit;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	StoredUnitDays(Units units, Supplier<UnitDayRules> rules, Deadlines deadlines, JdbcTemplate jdbc, AuditTrail audit,
			BusinessClock clock, ApplicationEventPublisher events) {
		this.units = units;
		this.rules = rules;
		this.deadlines = deadlines;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public Deadlines deadlinesOf(String unitId) {
		return this.deadlines.closedAlso(this.rules.get().closingsOf(unitId));
	}

	@Override
	public Meeting meetingOf(String unitId, YearMonth month) {
		Meeting regular = regular(unitId, month);
		return moved(unitId, month)
			.map((moved) -> new Meeting(unitId, month, moved.day(),
					"%s Đã dời sang %s: %s.".formatted(regular.explanation(), DateNames.withWeekday(moved.day()),
							moved.reason())))
			.orElse(regular);
	}

	@Override
	public List<Meeting> movedFrom(YearMonth first) {
		return this.jdbc.query(
				"SELECT unit_id, meeting_month FROM organisation_moved_meeting WHERE meeting_month >= ? "
						+ "ORDER BY meeting_month, unit_id",
				(row, index) -> meetingOf(row.getString("unit_id"),
						YearMonth.from(row.getObject("meeting_month", LocalDate.class))),
				first.atDay(1));
	}

	@Override
	public Deadline beforeMeeting(String unitId, YearMonth month) {
		Meeting meeting = meetingOf(unitId, month);
		return deadlinesOf(unitId).before(meeting.day()).introducedBy(meeting.explanation());
	}

	@Override
	@Transactional
	public void moveMeeting(String unitId, YearMonth month, LocalDate day, String reason, String movedBy) {
		LocalDate today = this.clock.today();
		LocalDate regular = regular(unitId, month).day();
		if (meetingOf(unitId, month).day().isBefore(today)) {
			throw new IllegalArgumentException("Cuộc họp tháng %s đã qua".formatted(DateNames.of(month)));
		}
		if (day.isBefore(regular) || day.isBefore(today) || !YearMonth.from(day).equals(month)
				|| !deadlinesOf(unitId).by(day).dueWorking().equals(day)) {
			throw new IllegalArgumentException("Cuộc họp chỉ dời được sang một ngày làm việc của tháng %s, từ %s trở đi"
				.formatted(DateNames.of(month), DateNames.of(regular.isBefore(today) ? today : regular)));
		}
		if (reason.isBlank() || reason.length() > Leaves.LONGEST_REASON) {
			throw new IllegalArgumentException("Phải ghi lý do, dài nhất %d ký tự".formatted(Leaves.LONGEST_REASON));
		}
		this.jdbc.update("DELETE FROM organisation_moved_meeting WHERE unit_id = ? AND meeting_month = ?", unitId,
				month.atDay(1));
		if (!day.equals(regular)) {
			this.jdbc.update("INSERT INTO organisation_moved_meeting (unit_id, meeting_month, held_on, reason) "
					+ "VALUES (?, ?, ?, ?)", unitId, month.atDay(1), day, reason.strip());
		}
		this.audit.record(movedBy, "meeting.moved", unitId + "/" + month,
				"Dời họp sang %s: %s".formatted(DateNames.of(day), reason.strip()));
		this.events.publishEvent(new MeetingMoved(unitId, month));
	}

	private Meeting regular(String unitId, YearMonth month) {
		Unit unit = this.units.find(unitId)
			.orElseThrow(() -> new IllegalArgumentException("Không có đơn vị «%s»".formatted(unitId)));
		MeetingRule rule = this.rules.get()
			.meetingRuleOf(unitId, month.atDay(1))
			.orElseThrow(() -> new IllegalArgumentException("Không có lịch họp cho tháng " + DateNames.of(month)));
		Deadline computed = rule.rule().in(month, deadlinesOf(unitId));
		return new Meeting(unitId, month, computed.dueWorking(),
				"Họp tháng %s của %s. %s".formatted(DateNames.of(month), unit.shortName(), computed.explanation()));
	}

	private Optional<Moved> moved(String unitId, YearMonth month) {
		return this.jdbc
			.query("SELECT held_on, reason FROM organisation_moved_meeting WHERE unit_id = ? AND meeting_month = ?",
					(row, index) -> new Moved(row.getObject("held_on", LocalDate.class), row.getString("reason")),
					unitId, month.atDay(1))
			.stream()
			.findFirst();
	}

	private record Moved(LocalDate day, String reason) {
	}

}
