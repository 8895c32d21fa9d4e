package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.Evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Each way the self-scoring of a commune and the ranking of a year can go.
 */
@IntegrationTest
class RankingProcessTest {

	private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

	@Autowired
	private Time time;

	@Autowired
	private Ranking ranking;

	@Autowired
	private RankingTable tables;

	@Autowired
	private RankingSheets sheets;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Evidence evidence;

	@BeforeEach
	void november() {
		this.time.is("2024-11-04T08:00");
	}

	@Test
	void aCommuneScoresItselfIsSentBackScoresAgainAndIsDone() {
		long self = this.ranking.scoresItself(this.ranking.year(), "tam-quang");
		Task fill = this.ranking.task(self, "Task_FillSelfScore");
		assertThat(fill.getDueDate()).isEqualTo("2024-11-29T17:00:00.000+07:00");
		assertThatThrownBy(() -> this.ranking.completes(fill, Ranking.DONE))
			.hasMessageContaining("Còn 3 tiêu chí chưa tự chấm (không đạt thì ghi 0): A.1.1 Ban hành văn bản");
		this.ranking.fills(self, "30", "15.25", "0");
		this.ranking.completes(fill, Ranking.DONE);
		Task approve = this.ranking.task(self, "Task_ApproveSelfScore");
		assertThat(this.ranking.shown(approve, "scoresText").toString())
			.contains("Tự chấm: 3/3 tiêu chí, 45,25 trên 60,00 điểm", "1 tiêu chí có điểm nhưng chưa có minh chứng");
		this.ranking.completes(approve, Map.of("decision", "return", "reason", "Xem lại điểm một cửa"));
		Task again = this.ranking.task(self, "Task_FillSelfScore");
		assertThat(this.ranking.shown(again, "returnReason").toString()).contains("lần 1", "Xem lại điểm một cửa");
		this.ranking.fills(self, "30", "15.25", "10");
		this.ranking.completes(again, Ranking.DONE);
		this.ranking.completes(this.ranking.task(self, "Task_ApproveSelfScore"), Map.of("decision", "approve"));
		assertThat(this.ranking.duties().facts(self).status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(this.ranking.isRunning("commune-self-score", self)).isFalse();
	}

	@Test
	void whatTheSystemKnowsIsFilledInWithItsFactsAndIsNotScoredByPeople() {
		int year = this.ranking.year();
		long self = this.ranking.scoresItself(year, "tam-hop");
		Task fill = this.ranking.task(self, "Task_FillSelfScore");
		assertThat(this.ranking.sheet(fill).rows()).filteredOn((row) -> row.code().equals("B.1.1"))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.computed()).isNull();
				assertThat(row.fact()).isEqualTo("Hệ thống chưa có nhiệm vụ nào đến hạn.");
			});
		for (String code : List.of("B.1.1", "C.1.1")) {
			assertThatThrownBy(() -> this.ranking.writes(fill,
					(row) -> row.code().equals(code) ? Ranking.written(row, "5", "", "") : null))
				.hasMessageContaining("tiêu chí này không tự chấm");
		}
		for (String points : List.of("-1", "30.01", "1.005")) {
			assertThatThrownBy(() -> this.ranking.fills(self, points, "0", "0"))
				.hasMessageContaining("«A.1.1 Ban hành văn bản đúng thẩm quyền»: điểm");
		}
	}

	@Test
	void selfScoringThatIsLateEscalatesUntilItIsDone() {
		long self = this.ranking.scoresItself(this.ranking.year(), "tam-thai");
		this.time.passesTo("2024-11-29T17:01");
		assertThat(this.duty.escalations(self)).isEqualTo(1);
		this.ranking.submits(self, "10", "10", "10");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(self)).isZero();
		assertThat(this.ranking.duties().view(self).workingDaysLate()).isEqualTo(1);
	}

	@Test
	void fromTheAppraisalToThePublishedRanking() {
		int year = this.ranking.year();
		this.ranking.submits(this.ranking.scoresItself(year, "tam-quang"), "30", "20", "10");
		this.ranking.submits(this.ranking.scoresItself(year, "tam-hop"), "30", "20", "10");
		this.time.is("2024-12-02T08:00");
		long whole = this.ranking.ranks(year);
		assertThat(this.ranking.tasks(whole, "Task_AppraiseField")).hasSize(2);
		Task office = this.ranking.task(whole, "Task_AppraiseField", "tu-phap");
		assertThat(office.getDueDate()).isEqualTo("2024-12-10T17:00:00.000+07:00");
		assertThat(this.ranking.shown(office, "appraisalText").toString()).contains("A. Cải cách thể chế",
				"Chưa nộp tự đánh giá", "Xã Xá Lượng");
		assertThatThrownBy(() -> this.ranking.completes(office, Ranking.DONE)).hasMessageContaining("chưa có điểm");
		this.ranking.absentGet(whole, "5");
		this.ranking.writes(office, (row) -> (row.unitId().equals("tam-hop") && row.code().equals("A.2.1"))
				? Ranking.written(row, "12.5", "", "") : null);
		assertThatThrownBy(() -> this.ranking.completes(office, Ranking.DONE))
			.hasMessageContaining("Xã Tam Hợp, A.2.1 Phổ biến giáo dục pháp luật: sửa điểm phải nêu lý do");
		this.ranking.writes(office, (row) -> (row.unitId().equals("tam-hop") && row.code().equals("A.2.1"))
				? Ranking.written(row, "12.5", "Thiếu hai buổi", "") : null);
		this.ranking.officesAreDone(whole);
		Task consolidate = this.ranking.task(whole, "Task_ConsolidateScores");
		assertThatThrownBy(() -> this.ranking.consolidated(whole)).hasMessageContaining("C.1.1 Mức độ hài lòng");
		this.ranking.surveyed(whole, "20");
		this.ranking.adjusts(consolidate, "tam-hop", "1.25", "", "0", "");
		assertThatThrownBy(() -> this.ranking.consolidated(whole))
			.hasMessageContaining("Xã Tam Hợp: điểm thưởng phải nêu căn cứ");
		assertThatThrownBy(() -> this.ranking.adjusts(consolidate, "tam-hop", "3.01", "Bằng khen", "0", ""))
			.hasMessageContaining("«Xã Tam Hợp, điểm thưởng»: điểm phải từ 0 đến 3,00");
		this.ranking.adjusts(consolidate, "tam-hop", "1.25", "Bằng khen số 12", "0.5", "Công văn nhắc nhở 45");
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		assertThat(this.ranking.tasks(whole, "Task_GiveOpinion")).hasSize(7);
		this.ranking.councilAgrees(whole);
		this.ranking.signed(whole);
		assertThatThrownBy(() -> this.ranking.published(whole, "2024-12-31"))
			.hasMessageContaining("«Ngày quyết định» không được sau hôm nay");
		this.ranking.published(whole, "2024-12-02");
		this.time.runsWhatIsDue();
		assertThat(this.ranking.isRunning("commune-ranking", whole)).isFalse();
		assertThat(this.ranking.duties().facts(whole).status()).isEqualTo(DutyStatus.CLOSED);
		RankingTable.Table table = this.tables.of(year).orElseThrow();
		assertThat(table.lines()).hasSize(17);
		assertThat(table.lines().subList(0, 2))
			.extracting(RankingTable.Line::unitId, RankingTable.Line::place, RankingTable.Line::total,
					RankingTable.Line::className)
			.containsExactly(tuple("tam-quang", 1, new BigDecimal("85.00"), "Tốt"),
					tuple("tam-hop", 2, new BigDecimal("78.25"), "Khá"));
		assertThat(table.decisionNumber()).isEqualTo("2150/QĐ-UBND");
		assertThat(this.sheets.history(year, "tam-hop")).filteredOn((change) -> change.code().equals("A.2.1"))
			.extracting(RankingSheets.Change::step, RankingSheets.Change::before, RankingSheets.Change::after,
					RankingSheets.Change::reason)
			.containsExactly(tuple("Tự chấm điểm", null, new BigDecimal("20.00"), ""),
					tuple("Thẩm định", null, new BigDecimal("12.50"), "Thiếu hai buổi"));
	}

	@Test
	void missingEvidenceAsksForAnExplanationAndTheOfficeDecidesAgain() {
		int year = this.ranking.year();
		this.ranking.submits(this.ranking.scoresItself(year, "yen-hoa"), "30", "20", "10");
		this.time.is("2024-12-02T08:00");
		long whole = this.ranking.ranks(year);
		this.ranking.writes(this.ranking.task(whole, "Task_AppraiseField", "tu-phap"),
				(row) -> (row.selfScore() == null) ? Ranking.written(row, "0", "Chưa nộp tự đánh giá", "") : null);
		this.ranking.writes(this.ranking.task(whole, "Task_AppraiseField", "van-phong"), (row) -> Ranking.written(row,
				"0", "Chưa nộp tự đánh giá", row.unitId().equals("yen-na") ? "Nêu danh sách công chức một cửa" : ""));
		this.ranking.officesAreDone(whole);
		assertThat(this.ranking.tasks(whole, "Task_ExplainScores")).hasSize(2);
		Task explain = this.ranking.task(whole, "Task_ExplainScores", "yen-hoa");
		assertThat(explain.getDueDate()).isEqualTo("2024-12-05T17:00:00.000+07:00");
		assertThat(this.ranking.shown(explain, "questionsText").toString()).contains("A.1.1",
				"Tự chấm 30,00 điểm nhưng thiếu minh chứng: Danh mục văn bản.");
		assertThatThrownBy(() -> this.ranking.completes(explain, Ranking.DONE)).hasMessageContaining("chưa giải trình");
		this.time.passesTo("2024-12-05T17:01");
		assertThat(this.duty.escalationKeys(whole)).containsExactlyInAnyOrder(
				"Xã Yên Hòa · VII.4 · Năm %d · giải trình điểm xếp hạng của các xã".formatted(year),
				"Xã Yên Na · VII.4 · Năm %d · giải trình điểm xếp hạng của các xã".formatted(year));
		long file = this.evidence
			.add(explain.getId(), "danh-muc.pdf", PDF.getBytes(java.nio.charset.StandardCharsets.UTF_8),
					"yen-hoa.canbo")
			.id();
		Task other = this.ranking.task(whole, "Task_ExplainScores", "yen-na");
		assertThatThrownBy(() -> this.ranking.writes(other, (row) -> Ranking.written(row, null, "Xem tệp", "", file)))
			.hasMessageContaining("tệp minh chứng không có trong việc này");
		this.ranking.writes(explain, (row) -> Ranking.written(row, null, "Bổ sung danh mục", "", file));
		this.ranking.completes(explain, Ranking.DONE);
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalationKeys(whole)).hasSize(1);
		this.ranking.writes(other, (row) -> Ranking.written(row, null, "Xã có 02 công chức", ""));
		this.ranking.completes(other, Ranking.DONE);
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(whole)).isZero();
		assertThat(this.ranking.tasks(whole, "Task_AppraiseAgain")).hasSize(2);
		Task again = this.ranking.task(whole, "Task_AppraiseAgain", "tu-phap");
		assertThat(this.ranking.sheet(again).rows()).singleElement().satisfies((row) -> {
			assertThat(row.explanation()).isEqualTo("Bổ sung danh mục");
			assertThat(row.explanationEvidence()).extracting(RankingSheets.File::name).containsExactly("danh-muc.pdf");
		});
		this.ranking.writes(again, (row) -> Ranking.written(row, "25", "Danh mục thiếu hai văn bản", ""));
		this.ranking.completes(again, Ranking.DONE);
		this.ranking.completes(this.ranking.task(whole, "Task_AppraiseAgain", "van-phong"), Ranking.DONE);
		assertThat(this.ranking.tasks(whole, "Task_ConsolidateScores")).hasSize(1);
		assertThat(this.sheets.history(year, "yen-hoa")).filteredOn((change) -> change.code().equals("A.1.1"))
			.extracting(RankingSheets.Change::step, RankingSheets.Change::before, RankingSheets.Change::after)
			.containsExactly(tuple("Tự chấm điểm", null, new BigDecimal("30.00")),
					tuple("Thẩm định", null, new BigDecimal("30.00")),
					tuple("Thẩm định lần hai", new BigDecimal("30.00"), new BigDecimal("25.00")));
	}

	@Test
	void theCouncilAndTheChairCanSendItBackAndHomeAffairsPutsItTogetherAgain() {
		int year = this.ranking.year();
		this.time.is("2024-12-02T08:00");
		long whole = this.ranking.ranks(year);
		this.ranking.absentGet(whole, "5");
		this.ranking.officesAreDone(whole);
		this.ranking.surveyed(whole, "10");
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		List<Task> members = this.ranking.tasks(whole, "Task_GiveOpinion");
		assertThatThrownBy(() -> this.ranking.completes(members.get(0), Map.of("decision", "disagree")))
			.hasMessageContaining("«Nhận xét»: không thống nhất thì phải nêu lý do");
		members.subList(0, 4)
			.forEach((task) -> this.ranking.completes(task, Map.of("decision", "disagree", "remark", "Xem lại điểm")));
		members.subList(4, 7).forEach((task) -> this.ranking.completes(task, Map.of("decision", "agree")));
		Task again = this.ranking.task(whole, "Task_ConsolidateScores");
		assertThat(this.ranking.shown(again, "returnReason").toString())
			.isEqualTo("**Trả lại lần 1:** Hội đồng không thống nhất.");
		assertThat(this.ranking.shown(again, "votesText").toString()).contains("3/7 thống nhất", "Xem lại điểm");
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		this.ranking.councilAgrees(whole);
		Task sign = this.ranking.task(whole, "Task_SignDecision");
		assertThat(this.ranking.shown(sign, "votesText").toString()).contains("7/7 thống nhất");
		this.ranking.completes(sign, Map.of("decision", "return", "reason", "Rà lại xã Yên Na"));
		Task third = this.ranking.task(whole, "Task_ConsolidateScores");
		assertThat(this.ranking.shown(third, "returnReason").toString())
			.isEqualTo("**Trả lại lần 2:** Rà lại xã Yên Na");
		this.ranking.writes(third, (row) -> (row.unitId().equals("yen-na") && row.code().equals("A.2.1"))
				? Ranking.written(row, "6", "Theo ý kiến của Chủ tịch", "") : null);
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		this.ranking.councilAgrees(whole);
		this.ranking.signed(whole);
		this.ranking.published(whole, "2024-12-02");
		RankingTable.Table table = this.tables.of(year).orElseThrow();
		assertThat(table.lines().get(0).unitId()).isEqualTo("yen-na");
		assertThat(table.lines().subList(1, 17)).extracting(RankingTable.Line::place).containsOnly(2);
		assertThat(table.votes()).hasSize(21);
	}

	@Test
	void aRankingThatIsLateEscalatesAsAWhole() {
		this.time.is("2024-12-02T08:00");
		long whole = this.ranking.ranks(this.ranking.year());
		this.time.passesTo("2024-12-10T17:01");
		assertThat(this.duty.escalations(whole)).isEqualTo(2);
		this.time.passesTo("2024-12-31T17:01");
		assertThat(this.duty.escalations(whole)).isEqualTo(3);
	}

}
