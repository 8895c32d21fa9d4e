package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * Rules from the organisation's files, read at start after the units; meetings that were
 * moved from the database.
 */
@Component
@Order(21)
class StoredUnitDays implements UnitDays, ApplicationRunner {

	private final Units units;

	private final UnitRepository stored;

	private final Deadlines deadlines;

	private final JdbcTemplate jdbc;

	private final AuditTrail audit;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	private final Resource meetings;

	private final Resource closings;

	private volatile UnitDayFiles files = new UnitDayFiles(List.of(), List.of());

	StoredUnitDays(Units units, UnitRepository stored, Deadlines deadlines, JdbcTemplate jdbc, AuditTrail audit,
			BusinessClock clock, ApplicationEventPublisher events,
			@Value("${cchc.data}organisation/meetings.csv") Resource meetings,
			@Value("${cchc.data}organisation/closings.csv") Resource closings) {
		this.units = units;
		this.stored = stored;
		this.deadlines = deadlines;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
		this.meetings = meetings;
		this.closings = closings;
	}

	@Override
	public void run(ApplicationArguments args) {
		List<String> known = this.stored.findAll().stream().map(UnitEntity::id).toList();
		this.files = new UnitDayFiles(
				UnitDayFiles.MeetingRule.read(CsvTable.of(this.meetings, "unit", "rule", "valid_from", "valid_to"),
						known),
				UnitDayFiles.ClosingRule.read(
						CsvTable.of(this.closings, "unit", "day", "half", "name", "source", "valid_from", "valid_to"),
						known));
	}

	@Override
	public Deadlines deadlinesOf(String unitId) {
		return this.deadlines.closedAlso(this.files.closingsOf(unitId));
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
		this.jdbc.update(
				"REPLACE INTO organisation_moved_meeting (unit_id, meeting_month, held_on, reason) VALUES (?, ?, ?, ?)",
				unitId, month.atDay(1), day, reason.strip());
		this.audit.record(movedBy, "meeting.moved", unitId + "/" + month,
				"Dời họp sang %s: %s".formatted(DateNames.of(day), reason.strip()));
		this.events.publishEvent(new MeetingMoved(unitId, month));
	}

	private Meeting regular(String unitId, YearMonth month) {
		Unit unit = this.units.find(unitId)
			.orElseThrow(() -> new IllegalArgumentException("Không có đơn vị «%s»".formatted(unitId)));
		UnitDayFiles.MeetingRule rule = this.files.meetingRuleOf(unitId, month.atDay(1))
			.orElseThrow(() -> new IllegalArgumentException(
					"Tệp meetings.csv không có quy tắc họp cho tháng " + DateNames.of(month)));
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
