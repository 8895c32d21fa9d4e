package vn.gov.nghean.tuongduong.cchc.organisation;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings and closings that people changed stay over restarts until the file's own row
 * changes. The test's year is 2030.
 */
@IntegrationTest
class UnitDayFilesTest {

	private static final YearMonth MAY = YearMonth.of(2030, 5);

	@Autowired
	private MeetingTable meetings;

	@Autowired
	private ClosingTable closings;

	@Autowired
	private UnitDays days;

	@Autowired
	private UnitDayFixture fixture;

	@AfterEach
	void areAsShipped() {
		this.fixture.areAsShipped();
	}

	@Test
	void aMeetingThatPeopleChangedStaysUntilTheFilesOwnRowChanges() {
		String row = "tam-hop,day 6,2030-01-01,2030-12-31,\n";
		meetingsAtStart(row);
		assertThat(this.days.meetingOf("tam-hop", MAY).day()).hasToString("2030-05-06");
		this.meetings
			.read("lich-hop.csv",
					"Đơn vị,Ngày họp hằng tháng,Từ ngày,Đến ngày\nXã Tam Hợp,ngày 7,01/01/2030,31/12/2030\n"
						.getBytes(StandardCharsets.UTF_8))
			.put();
		assertThat(this.days.meetingOf("tam-hop", MAY).day()).hasToString("2030-05-07");
		meetingsAtStart(row);
		assertThat(this.days.meetingOf("tam-hop", MAY).day()).as("a restart").hasToString("2030-05-07");
		meetingsAtStart(row.replace("day 6", "day 8"));
		assertThat(this.days.meetingOf("tam-hop", MAY).day()).as("the file's row").hasToString("2030-05-08");
		assertThat(this.days.meetingOf("tam-hop", YearMonth.of(2031, 1)).day()).as("the general rule")
			.isEqualTo(this.days.meetingOf("tam-quang", YearMonth.of(2031, 1)).day());
	}

	@Test
	void aClosingThatPeopleTookBackStaysSo() {
		String row = "tam-hop,2030-05-06,day,Lễ hội,TB 12/TB-UBND,,\n";
		closingsAtStart(row);
		assertThat(this.days.deadlinesOf("tam-hop").on(MAY.atDay(6)).dueWorking()).hasToString("2030-05-07");
		this.closings
			.read("ngay-nghi.csv",
					("Đơn vị,Ngày hoặc thứ,Buổi nghỉ,Lý do nghỉ,Căn cứ,Từ ngày,Đến ngày\n"
							+ "tam-hop,06/05/2030,không nghỉ,Lễ hội,TB 12/TB-UBND,,\n")
						.getBytes(StandardCharsets.UTF_8))
			.put();
		closingsAtStart(row);
		assertThat(this.days.deadlinesOf("tam-hop").on(MAY.atDay(6)).dueWorking()).as("a restart")
			.hasToString("2030-05-06");
	}

	@Test
	void whatIsSupposedOfARegisterHoldsForTheQuestionAlone() {
		KeptTable.Reading reading = this.meetings.read("lich-hop.csv",
				"unit,rule,valid_from,valid_to\ntam-hop,day 7,2030-01-01,\n".getBytes(StandardCharsets.UTF_8));
		assertThat(reading.recount()).hasValueSatisfying((recount) -> {
			assertThat(recount.after(() -> this.days.meetingOf("tam-hop", MAY).day())).hasToString("2030-05-07");
			assertThat(recount.before(() -> this.days.meetingOf("tam-hop", MAY)))
				.isEqualTo(this.days.meetingOf("tam-hop", MAY));
		});
		assertThat(reading.rows()).singleElement()
			.satisfies((row) -> assertThat(row.cells().subList(0, 2)).isEqualTo(List.of("UBND xã Tam Hợp", "ngày 7")));
	}

	private void meetingsAtStart(String rows) {
		this.meetings.load(FileOf.text("thu-meetings.csv", "unit,rule,valid_from,valid_to,note\n" + rows));
		this.meetings.changed();
	}

	private void closingsAtStart(String rows) {
		this.closings.load(FileOf.text("thu-closings.csv", "unit,day,half,name,source,valid_from,valid_to\n" + rows));
		this.closings.changed();
	}

}
