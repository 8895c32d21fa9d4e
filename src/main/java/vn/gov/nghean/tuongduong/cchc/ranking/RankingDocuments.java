package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.DocumentTable;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.OfficialDocument;
import vn.gov.nghean.tuongduong.cchc.document.SignatureBlock;
import vn.gov.nghean.tuongduong.cchc.duty.Evidence;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;

/**
 * What communes and offices put on paper on the way to a ranking: the self-assessment
 * (báo cáo tự đánh giá) and the appraisal sheet (phiếu thẩm định).
 */
@Service
public class RankingDocuments {

	private final RankingRecords records;

	private final Evidence evidence;

	private final Letterheads letterheads;

	private final BusinessClock clock;

	RankingDocuments(RankingRecords records, Evidence evidence, Letterheads letterheads, BusinessClock clock) {
		this.records = records;
		this.evidence = evidence;
		this.letterheads = letterheads;
		this.clock = clock;
	}

	/**
	 * A commune's self-assessment as a Word file, with name and day once its head has
	 * submitted it; empty if the commune has no sheet in the year.
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> selfAssessment(int year, String unitId) {
		return this.records.find(year).flatMap((round) -> {
			YearScores scores = this.records.scores(round);
			return scores.sheet(unitId).map((sheet) -> selfAssessment(scores, sheet));
		});
	}

	private byte[] selfAssessment(YearScores scores, CommuneSheet sheet) {
		Instant submitted = sheet.submittedAt();
		String by = sheet.submittedBy();
		LocalDate day = (submitted != null) ? LocalDate.ofInstant(submitted, BusinessClock.ZONE) : this.clock.today();
		Letterhead head = this.letterheads.of(sheet.unitId(), day).kind("BC");
		OfficialDocument document = OfficialDocument.lyingBy(head)
			.title("BÁO CÁO",
					"Tự đánh giá, chấm điểm công tác cải cách hành chính năm %d".formatted(scores.round().year()))
			.paragraph(basis(scores.set()));
		Map<Long, String> names = names(sheet);
		DocumentTable table = DocumentTable
			.of(List.of("Mã", "Tiêu chí thành phần", "Điểm tối đa", "Điểm", "Cách chấm", "Căn cứ, ghi chú",
					"Tệp minh chứng"), 8, 34, 8, 8, 10, 20, 12)
			.aligned(DocumentTable.Align.RIGHT, 2, 3)
			.aligned(DocumentTable.Align.CENTRE, 0);
		for (YearScores.Cell cell : scores.cellsOf(sheet.unitId())) {
			Score score = cell.score();
			table.row(cell.criterion().code(), cell.criterion().name(), Points.written(cell.criterion().maximum()),
					Points.written(score.basis()), cell.criterion().method().inWords(),
					(cell.criterion().method() == ScoringMethod.COMPUTED) ? score.fact() : score.selfNote(),
					score.evidence()
						.stream()
						.map((id) -> names.getOrDefault(id, ""))
						.collect(Collectors.joining("; ")));
		}
		document.table(table).paragraph(sums(scores.cellsOf(sheet.unitId())));
		SignatureBlock signature = (by != null) ? this.letterheads.signature(sheet.unitId(), by, day)
				: this.letterheads.unsigned(sheet.unitId(), day);
		return document.signed(List.of("Phòng Nội vụ"), signature).toDocx();
	}

	private Map<Long, String> names(CommuneSheet sheet) {
		Long duty = sheet.dutyRecordId();
		return (duty == null) ? Map.of()
				: this.evidence.ofDuty(duty).stream().collect(Collectors.toMap(Evidence.Item::id, Evidence.Item::name));
	}

	private static String sums(List<YearScores.Cell> cells) {
		List<String> parts = new ArrayList<>();
		for (ScoringMethod method : List.of(ScoringMethod.SELF, ScoringMethod.COMPUTED)) {
			List<YearScores.Cell> of = cells.stream().filter((cell) -> cell.criterion().method() == method).toList();
			parts.add("%s %s trên %s điểm".formatted(method.inWords(),
					Points.written(Points.sum(of.stream().map((cell) -> cell.score().basis()).toList())),
					Points.written(Points.sum(of.stream().map((cell) -> cell.criterion().maximum()).toList()))));
		}
		return "Cộng: %s. Điểm khảo sát do Phòng Nội vụ ghi sau.".formatted(String.join("; ", parts));
	}

	static String basis(CriteriaSet set) {
		return "Theo %s (bản %d)%s.".formatted(set.name(), set.edition(),
				set.sample() ? ", là bộ tiêu chí mẫu, thay bằng bộ của tỉnh khi có" : "");
	}

	/**
	 * What an office makes of all communes in its fields, as a Word file; empty if the
	 * year has no ranking or the office appraises nothing in it.
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> appraisal(int year, String office) {
		return this.records.find(year)
			.map(this.records::scores)
			.filter((scores) -> !scores.cellsFor(office).isEmpty())
			.map((scores) -> appraisal(scores, office));
	}

	private byte[] appraisal(YearScores scores, String office) {
		LocalDate day = this.clock.today();
		OfficialDocument document = OfficialDocument.lyingBy(this.letterheads.of(office, day).kind("PTĐ").dated(day))
			.title("PHIẾU THẨM ĐỊNH",
					"Điểm cải cách hành chính năm %d của các xã, thị trấn".formatted(scores.round().year()))
			.paragraph(basis(scores.set()));
		for (CommuneSheet sheet : scores.sheets()) {
			document.heading(this.records.nameOf(sheet.unitId())
					+ ((sheet.submittedAt() == null) ? " (chưa nộp tự đánh giá)" : ""));
			DocumentTable table = DocumentTable
				.of(List.of("Mã", "Tiêu chí thành phần", "Tối đa", "Tự chấm, hệ thống tính", "Thẩm định",
						"Lý do, giải trình"), 8, 38, 8, 10, 10, 26)
				.aligned(DocumentTable.Align.RIGHT, 2, 3, 4)
				.aligned(DocumentTable.Align.CENTRE, 0);
			scores.cellsFor(office)
				.stream()
				.filter((cell) -> cell.sheet().unitId().equals(sheet.unitId()))
				.forEach((cell) -> table.row(cell.criterion().code(), cell.criterion().name(),
						Points.written(cell.criterion().maximum()), Points.written(cell.score().basis()),
						Points.written(cell.score().score()), told(cell.score())));
			document.table(table);
		}
		return document.signed(List.of("Phòng Nội vụ"), this.letterheads.unsigned(office, day)).toDocx();
	}

	private static String told(Score score) {
		List<String> parts = new ArrayList<>();
		add(parts, "", score.reason());
		add(parts, "Yêu cầu giải trình: ", score.question());
		add(parts, "Xã giải trình: ", score.explanation());
		return String.join("\n", parts);
	}

	private static void add(List<String> parts, String what, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			parts.add(what + text);
		}
	}

}
