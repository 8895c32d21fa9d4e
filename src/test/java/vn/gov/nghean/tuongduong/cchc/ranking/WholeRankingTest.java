package vn.gov.nghean.tuongduong.cchc.ranking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seventeen communes by the sixty sub-criteria of the shipped sample, from the appraisal
 * to the decision: ties, the veto, the papers, and the same places from the exported file
 * alone. The papers are left in {@code target/ranking-papers}.
 */
@IntegrationTest
class WholeRankingTest {

	/** What share of each maximum the communes get, in the order of their sheets. */
	private static final String[] SHARES = { "0.96", "0.96", "0.85", "0.85", "0.80", "0.80", "0.70", "0.70", "0.66",
			"0.63", "0.60", "0.55", "0.50", "0.45", "0.40", "0.35", "0.30" };

	@Autowired
	private Time time;

	@Autowired
	private Ranking ranking;

	@Autowired
	private RankingTable tables;

	@Autowired
	private RankingExport export;

	@Autowired
	private RankingDocuments documents;

	@Autowired
	private DecisionDocuments decisions;

	@Autowired
	private ScoreTables scoreTables;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void december() {
		this.time.is("2024-12-02T08:00");
	}

	@Test
	void theRankingIsTheSameWhenItIsComputedFromItsExportedFile() throws Exception {
		int year = this.ranking.year();
		this.ranking.take(year, new ClassPathResource("data/ranking/criteria-2024-sample.csv")
			.getContentAsString(StandardCharsets.UTF_8));
		long whole = this.ranking.ranks(year);
		List<String> communes = communes(year);
		assertThat(communes).hasSize(17);
		for (Task task : this.ranking.tasks(whole, "Task_AppraiseField")) {
			this.ranking.writes(task, (row) -> Ranking.written(row, given(communes, row, task), "Theo hồ sơ", ""));
		}
		this.ranking.officesAreDone(whole);
		Task consolidate = this.ranking.task(whole, "Task_ConsolidateScores");
		this.ranking.writes(consolidate, (row) -> (row.score() == null)
				? Ranking.written(row, given(communes, row, consolidate), "Khảo sát tháng 11", "") : null);
		this.ranking.adjusts(consolidate, communes.get(6), "0", "", "1", "Báo cáo quý III nộp chậm hai lần");
		this.ranking.adjusts(consolidate, communes.get(8), "1.5", "Sáng kiến được huyện công nhận", "0", "");
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		this.ranking.councilAgrees(whole);
		this.ranking.signed(whole);
		assertThat(
				this.http.getForEntity("/cong-khai/%d/xep-hang/phu-luc".formatted(year), String.class).getStatusCode())
			.as("not published yet")
			.isEqualTo(HttpStatus.NOT_FOUND);
		this.ranking.published(whole, "2024-12-02");

		RankingTable.Table table = this.tables.of(year).orElseThrow();
		byte[] file = this.export.xlsx(table);
		Map<String, Recount.Result> recounted = Recount.of(file);
		assertThat(table.lines()).hasSize(17).allSatisfy((line) -> {
			assertThat(line.scores()).hasSize(60);
			Recount.Result result = recounted.get(line.unitId());
			assertThat(result.total()).as(line.unitName()).isEqualByComparingTo(line.total());
			assertThat(result.place()).as(line.unitName()).isEqualTo(line.place());
			assertThat(result.className()).as(line.unitName()).isEqualTo(line.className());
		});
		Map<String, RankingTable.Line> lines = table.lines()
			.stream()
			.collect(Collectors.toMap(RankingTable.Line::unitId, (line) -> line));
		RankingTable.Line vetoed = lines.get(communes.get(1));
		assertThat(vetoed.total()).isGreaterThan(new BigDecimal("90"));
		assertThat(vetoed.className()).as("ninety points, but a criterion at nothing").isEqualTo("Tốt");
		assertThat(lines.get(communes.get(0)).className()).isEqualTo("Xuất sắc");
		assertThat(places(lines, communes.subList(2, 4))).as("nothing tells them apart").containsExactly(3, 3);
		assertThat(places(lines, communes.subList(4, 6))).as("more points of surveys").containsExactly(6, 5);
		assertThat(totals(lines, communes.subList(4, 6))).hasSize(1);
		assertThat(places(lines, communes.subList(6, 8))).as("more points before the penalty").containsExactly(7, 8);
		assertThat(totals(lines, communes.subList(6, 8))).hasSize(1);
		papers(year, table, file, communes.get(0));
		everybodyReads(year, table);
	}

	private void everybodyReads(int year, RankingTable.Table table) throws IOException {
		RankingTable.Line best = table.lines().get(0);
		String line = "%s %d %s %s".formatted(best.unitName(), best.place(), Points.written(best.total()),
				best.className());
		assertThat(page(this.http, "/cong-khai/" + year)).contains("Quyết định số 2150/QĐ-UBND", line,
				"Văn bản: Quyết định (.docx) · Phụ lục điểm (.docx)");
		ResponseEntity<byte[]> decision = this.http.getForEntity("/cong-khai/%d/xep-hang/quyet-dinh".formatted(year),
				byte[].class);
		assertThat(decision.getHeaders().getCacheControl()).isEqualTo("max-age=300, public");
		assertThat(words(Objects.requireNonNull(decision.getBody()))).contains("Số: 2150/QĐ-UBND", best.unitName());
		assertThat(page(this.http.withBasicAuth("nga-my.canbo", "cchc-demo-2024"), "/dieu-hanh/xep-hang?nam=" + year))
			.as("a commune, once the ranking is published")
			.contains(table.lines().stream().map(RankingTable.Line::unitName).toArray(String[]::new))
			.contains("Quyết định công bố số 2150/QĐ-UBND", "Các xã, thị trấn đã xếp loại 17 17", "17 dòng.",
					"Biên bản hội đồng (.docx)");
		assertThat(page(this.http.withBasicAuth("nga-my.canbo", "cchc-demo-2024"), "/dieu-hanh?nam=" + year))
			.contains("Đã công bố kết quả");
	}

	private static String page(TestRestTemplate http, String path) {
		return String.valueOf(http.getForObject(path, String.class)).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

	private List<String> communes(int year) {
		return this.tables.of(year).orElseThrow().lines().stream().map(RankingTable.Line::unitId).sorted().toList();
	}

	/** Shares of the maximum, but for what makes ties and the veto. */
	private String given(List<String> communes, RankingSheets.Row row, Task task) {
		int commune = communes.indexOf(row.unitId());
		Criterion criterion = this.ranking.sheet(task)
			.criteria()
			.stream()
			.filter((each) -> each.code().equals(row.code()))
			.findFirst()
			.orElseThrow();
		BigDecimal points = criterion.maximum()
			.multiply(new BigDecimal(SHARES[commune]))
			.setScale(2, RoundingMode.HALF_UP);
		Map<String, String> more = new HashMap<>();
		switch (commune) {
			case 1 -> {
				return criterion.criterion().equals("Kiểm tra cải cách hành chính") ? "0" : points.toPlainString();
			}
			case 4 -> more.putAll(Map.of("III.3.1", "0.25"));
			case 5 -> more.putAll(Map.of("VIII.1.1", "0.25"));
			case 6 -> more.putAll(Map.of("III.3.1", "1.00"));
			default -> {
			}
		}
		return points.add(new BigDecimal(more.getOrDefault(criterion.code(), "0"))).toPlainString();
	}

	private static List<Integer> places(Map<String, RankingTable.Line> lines, List<String> communes) {
		return communes.stream().map((unit) -> lines.get(unit).place()).toList();
	}

	private static List<BigDecimal> totals(Map<String, RankingTable.Line> lines, List<String> communes) {
		return communes.stream().map((unit) -> lines.get(unit).total()).distinct().toList();
	}

	private void papers(int year, RankingTable.Table table, byte[] data, String commune) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/ranking-papers"));
		Map<String, byte[]> papers = Map.of("du-lieu.xlsx", data, "bang-diem.xlsx", this.scoreTables.xlsx(table),
				"quyet-dinh.docx", this.decisions.decision(table), "phu-luc.docx", this.decisions.annex(table),
				"bien-ban.docx", this.decisions.minutes(table), "tu-danh-gia.docx",
				this.documents.selfAssessment(year, commune).orElseThrow(), "phieu-tham-dinh.docx",
				this.documents.appraisal(year, "van-phong").orElseThrow());
		for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
			Files.write(folder.resolve(paper.getKey()), paper.getValue());
		}
		assertThat(words(papers.get("quyet-dinh.docx"))).contains("Số: 2150/QĐ-UBND", "ngày 02 tháng 12 năm 2024",
				"Điều 1. Công bố kết quả xếp hạng", "Xuất sắc", table.lines().get(16).unitName());
		assertThat(words(papers.get("phu-luc.docx"))).contains("I.1.1", "VIII.", "Tổng điểm");
		assertThat(words(papers.get("bien-ban.docx"))).contains("7/7 thành viên thống nhất", "CHỦ TỊCH HỘI ĐỒNG");
		assertThat(words(papers.get("phieu-tham-dinh.docx"))).contains("chưa nộp tự đánh giá", "Theo hồ sơ");
		assertThat(words(papers.get("tu-danh-gia.docx"))).contains("Tự đánh giá, chấm điểm");
	}

	private static String words(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			return words.getText();
		}
	}

}
