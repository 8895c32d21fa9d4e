package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each unit's own meeting and half-days.
 */
@IntegrationTest
class UnitDaysTest {

	private static final YearMonth MARCH = YearMonth.of(2024, 3);

	@Autowired
	private UnitDays shipped;

	@Autowired
	private Units units;

	@Autowired
	private MeetingTable meetings;

	@Autowired
	private ClosingTable closings;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private Time time;

	@BeforeEach
	void itIsTheSecondOfJanuary() {
		this.time.is("2024-01-02T07:30");
	}

	@AfterEach
	void nothingIsMoved() {
		this.jdbc.update("DELETE FROM organisation_moved_meeting");
	}

	@Test
	void byDefaultAUnitMeetsOnTheThirdWorkingDayAndTheReviewIsOutTheWorkingDayBefore() {
		assertThat(this.shipped.meetingOf("tam-quang", MARCH)).satisfies((meeting) -> {
			assertThat(meeting.day()).hasToString("2024-03-05");
			assertThat(meeting.explanation()).isEqualTo(
					"Họp tháng 03/2024 của Xã Tam Quang. Ngày làm việc thứ 3 của tháng 03/2024: thứ Ba 05/03/2024.");
		});
		assertThat(this.shipped.beforeMeeting("tam-quang", MARCH)).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-03-04");
			assertThat(deadline.explanation()).isEqualTo(
					"Họp tháng 03/2024 của Xã Tam Quang. Ngày làm việc thứ 3 của tháng 03/2024: thứ Ba 05/03/2024. Trước ngày 05/03/2024: ngày cuối còn đúng hạn là thứ Hai 04/03/2024.");
		});
	}

	@Test
	void everyUnitCanHaveItsOwnRuleForATime() {
		UnitDays days = with("""
				*,working-day 3,2000-01-01,,
				tam-quang,last-working-day,2024-03-01,2024-04-30,
				tam-quang,day 5,2024-05-01,,
				noi-vu,working-day 1,2000-01-01,,
				""", "");
		assertThat(days.meetingOf("tam-quang", YearMonth.of(2024, 2)).day()).hasToString("2024-02-05");
		assertThat(days.meetingOf("tam-quang", YearMonth.of(2024, 4)).day()).hasToString("2024-04-26");
		assertThat(days.meetingOf("tam-quang", YearMonth.of(2024, 5)).day()).hasToString("2024-05-06");
		assertThat(days.meetingOf("noi-vu", YearMonth.of(2024, 5)).day()).hasToString("2024-05-02");
		assertThat(days.meetingOf("tam-hop", YearMonth.of(2024, 5)).day()).hasToString("2024-05-04");
	}

	@Test
	void aHeadMovesThisMonthsMeetingLaterAndTheReviewFollows() {
		this.shipped.moveMeeting("tam-quang", MARCH, LocalDate.of(2024, 3, 14), "Đoàn kiểm tra của huyện",
				"tam-quang.chutich");
		assertThat(this.shipped.meetingOf("tam-quang", MARCH)).satisfies((meeting) -> {
			assertThat(meeting.day()).hasToString("2024-03-14");
			assertThat(meeting.explanation())
				.endsWith(" thứ Ba 05/03/2024. Đã dời sang thứ Năm 14/03/2024: Đoàn kiểm tra của huyện.");
		});
		assertThat(this.shipped.beforeMeeting("tam-quang", MARCH).dueWorking()).hasToString("2024-03-13");
		assertThat(this.shipped.meetingOf("tam-quang", MARCH.plusMonths(1)).day()).hasToString("2024-04-03");
		assertThat(this.shipped.meetingOf("tam-hop", MARCH).day()).hasToString("2024-03-05");
		assertThat(this.audit.about("tam-quang/2024-03")).last()
			.satisfies((entry) -> assertThat(entry.actor()).isEqualTo("tam-quang.chutich"));
		this.shipped.moveMeeting("tam-quang", MARCH, LocalDate.of(2024, 3, 5), "Đoàn không đến", "tam-quang.chutich");
		assertThat(this.shipped.meetingOf("tam-quang", MARCH).day()).hasToString("2024-03-05");
	}

	@Test
	void aMeetingIsNotMovedEarlierToADayOffOutOfTheMonthOrAfterIt() {
		for (String day : List.of("2024-03-04", "2024-03-09", "2024-03-31", "2024-04-01")) {
			assertThatThrownBy(() -> move(day, "bận")).as(day)
				.hasMessage("Cuộc họp chỉ dời được sang một ngày làm việc của tháng 03/2024, từ 05/03/2024 trở đi");
		}
		assertThatThrownBy(() -> move("2024-03-14", " ")).hasMessageContaining("lý do");
		this.time.is("2024-03-06T07:30");
		assertThatThrownBy(() -> move("2024-03-14", "bận")).hasMessage("Cuộc họp tháng 03/2024 đã qua");
		assertThatThrownBy(() -> this.shipped.meetingOf("khong-co", MARCH)).hasMessage("Không có đơn vị «khong-co»");
		assertThat(this.shipped.meetingOf("tam-quang", MARCH).day()).hasToString("2024-03-05");
	}

	@Test
	void halfDaysOffAreTheUnitsOwn() {
		UnitDays days = with("", """
				tam-quang,2024-03-01,afternoon,Lễ hội,TB 12/TB-UBND,,
				tam-quang,tuesday,morning,Tiếp dân tại bản,TB 3/TB-UBND,2024-03-01,2024-03-05
				tam-hop,2024-03-01,day,Khắc phục lũ,TB 5/TB-UBND,,
				""");
		// 1/3 a half-day, 4/3 a whole one, 5/3 in the afternoon only
		assertThat(local(days.deadlinesOf("tam-quang").workingDaysAfter(LocalDate.of(2024, 2, 29), 2)))
			.hasToString("2024-03-05T17:00");
		assertThat(local(days.deadlinesOf("tam-quang").by(LocalDate.of(2024, 3, 1)))).hasToString("2024-03-01T11:30");
		assertThat(local(days.deadlinesOf("tam-hop").by(LocalDate.of(2024, 3, 1)))).hasToString("2024-02-29T17:00");
		assertThat(local(days.deadlinesOf("noi-vu").workingDaysAfter(LocalDate.of(2024, 2, 29), 2)))
			.hasToString("2024-03-04T17:00");
		assertThat(days.deadlinesOf("tam-quang").workingDaysAfter(LocalDate.of(2024, 2, 29), 2).explanation()).endsWith(
				"lịch: Lễ hội (buổi chiều 01/03/2024; TB 12/TB-UBND), Tiếp dân tại bản (buổi sáng 05/03/2024; TB 3/TB-UBND).");
	}

	@Test
	void faultsAreNamedAndTheRulesBeforeStay() {
		StoredUnitDays days = with("*,working-day 3,2000-01-01,,\n", "");
		refused("""
				*,working-day 3,2000-01-01,,
				*,working-day 2,2024-01-01,,
				khong-co,day 5,2000-01-01,,
				noi-vu,ngày năm,2000-01-01,,
				tu-phap,day 5,2000-01-01,1999-01-01,
				""", "",
				"Tệp meetings.csv, dòng 3, cột «valid_from»: thời gian trùng với một dòng trên của «Mọi đơn vị»",
				"Tệp meetings.csv, dòng 4, cột «unit»: không có đơn vị «khong-co»",
				"Tệp meetings.csv, dòng 5, cột «rule»: quy tắc không biết «ngày năm»; ví dụ: «ngày 5», «ngày làm việc thứ 3», «ngày làm việc thứ 2 từ cuối», «ngày làm việc cuối cùng»",
				"Tệp meetings.csv, dòng 6, cột «valid_to»: trước ngày đầu");
		refused("", """
				khong-co,2024-03-01,morning,Lễ hội,TB 12,,
				noi-vu,2024-03-32,morning,Lễ hội,TB 12,,
				noi-vu,friday,morning,Lễ hội,TB 12,,
				noi-vu,2024-03-01,tối,Lễ hội,TB 12,,
				noi-vu,2024-03-01,morning,Lễ hội,,,
				""", "Tệp closings.csv, dòng 2, cột «unit»: không có đơn vị «khong-co»",
				"Tệp closings.csv, dòng 3, cột «day»: không phải ngày dạng năm-tháng-ngày: 2024-03-32",
				"Tệp closings.csv, dòng 4, cột «valid_from»: để trống",
				"Tệp closings.csv, dòng 5, cột «half»: giá trị không biết: tối",
				"Tệp closings.csv, dòng 6, cột «source»: để trống");
		assertThat(days.meetingOf("noi-vu", MARCH).day()).hasToString("2024-03-05");
	}

	@Test
	void aMonthWithoutAnyRuleIsToldAndNotGuessed() {
		UnitDays days = with("*,working-day 3,2024-02-01,,\n", "");
		assertThatThrownBy(() -> days.meetingOf("noi-vu", YearMonth.of(2024, 1)))
			.hasMessage("Không có lịch họp cho tháng 01/2024");
	}

	private void move(String day, String reason) {
		this.shipped.moveMeeting("tam-quang", MARCH, LocalDate.parse(day), reason, "tam-quang.chutich");
	}

	private void refused(String meetings, String closings, String... faults) {
		assertThatThrownBy(() -> with(meetings, closings)).isInstanceOfSatisfying(TableFaults.class,
				(ex) -> assertThat(ex.faults()).containsExactly(faults));
	}

	private StoredUnitDays with(String meetings, String closings) {
		UnitDayRules rules = new UnitDayRules(this.meetings.parse(CsvTable.of(file("meetings.csv", meetings))),
				this.closings.parse(CsvTable.of(file("closings.csv", closings))));
		return new StoredUnitDays(this.units, () -> rules, this.deadlines, this.jdbc, this.audit, this.clock,
				(event) -> {
				});
	}

	private static Resource file(String name, String rows) {
		return switch (name) {
			case "meetings.csv" -> FileOf.text(name, "unit,rule,valid_from,valid_to,note\n" + rows);
			default -> FileOf.text(name, "unit,day,half,name,source,valid_from,valid_to\n" + rows);
		};
	}

	private static LocalDateTime local(Deadline deadline) {
		return LocalDateTime.ofInstant(deadline.dueAt(), BusinessClock.ZONE);
	}

}
