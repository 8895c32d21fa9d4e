package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.DocumentTable;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.OfficialDocument;
import vn.gov.nghean.tuongduong.cchc.document.SignatureBlock;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * A ranking as the papers of its end: the council's minutes (biên bản), the decision
 * (quyết định) and the annex with every score.
 */
@Service
public class DecisionDocuments {

	private final Letterheads letterheads;

	private final Units units;

	private final Posts posts;

	private final BusinessClock clock;

	DecisionDocuments(Letterheads letterheads, Units units, Posts posts, BusinessClock clock) {
		this.letterheads = letterheads;
		this.units = units;
		this.posts = posts;
		this.clock = clock;
	}

	/** The decision; without number, day and name before they are there. */
	public byte[] decision(RankingTable.Table table) {
		LocalDate day = day(table);
		String signer = table.signedBy();
		SignatureBlock signature = (signer != null) ? this.letterheads.signature(authority(), signer, day)
				: this.letterheads.unsigned(authority(), day);
		return OfficialDocument.by(head(day).kind("QĐ").numbered(table.decisionNumber(), table.decisionDate()))
			.title("QUYẾT ĐỊNH",
					"Công bố kết quả xếp hạng công tác cải cách hành chính năm %d của các xã, thị trấn"
						.formatted(table.year()))
			.paragraph("Căn cứ %s%s;".formatted(table.criteriaName(), table.sample() ? " (bộ tiêu chí mẫu)" : ""))
			.paragraph("Căn cứ kết quả thẩm định của các cơ quan phụ trách lĩnh vực và ý kiến của Hội đồng;")
			.paragraph("Theo đề nghị của Trưởng phòng Nội vụ.")
			.heading("QUYẾT ĐỊNH:")
			.paragraph(
					"Điều 1. Công bố kết quả xếp hạng công tác cải cách hành chính năm %d của %d xã, thị trấn như sau:"
						.formatted(table.year(), table.lines().size()))
			.table(places(table))
			.paragraph("Bằng điểm thì xét lần lượt: %s; vẫn bằng nhau thì đồng hạng.".formatted(table.ties()))
			.paragraph("Điểm của từng tiêu chí ở phụ lục kèm theo Quyết định này.")
			.paragraph("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
			.paragraph("Điều 3. Chánh Văn phòng, Trưởng phòng Nội vụ, thủ trưởng các cơ quan có liên quan và Chủ tịch "
					+ "Ủy ban nhân dân các xã, thị trấn chịu trách nhiệm thi hành Quyết định này.")
			.signed(List.of("Như Điều 3", "Sở Nội vụ"), signature)
			.toDocx();
	}

	private static DocumentTable places(RankingTable.Table table) {
		DocumentTable places = DocumentTable
			.of(List.of("Hạng", "Đơn vị", "Điểm tiêu chí", "Thưởng", "Trừ", "Tổng điểm", "Xếp loại", "So năm trước"), 8,
					24, 12, 9, 9, 11, 13, 14)
			.aligned(DocumentTable.Align.RIGHT, 2, 3, 4, 5)
			.aligned(DocumentTable.Align.CENTRE, 0, 6, 7);
		for (RankingTable.Line line : table.lines()) {
			Integer place = line.place();
			String className = line.className();
			places.row((place != null) ? place.toString() : "", line.unitName(), Points.written(line.sum()),
					Points.written(line.bonus()), Points.written(line.penalty()), Points.written(line.total()),
					(className != null) ? className : "", line.change());
		}
		return places;
	}

	/** The annex: every criterion of every commune, on a page that lies. */
	public byte[] annex(RankingTable.Table table) {
		LocalDate day = day(table);
		List<RankingTable.Line> lines = table.lines();
		List<String> headings = new ArrayList<>(List.of("Mã", "Tiêu chí thành phần", "Tối đa"));
		lines.forEach((line) -> headings.add(line.unitName().replaceFirst("^(Xã|Thị trấn) ", "")));
		int[] widths = new int[headings.size()];
		Arrays.fill(widths, 11);
		widths[0] = 14;
		widths[1] = 46;
		DocumentTable scores = DocumentTable.of(headings, widths)
			.small()
			.aligned(DocumentTable.Align.RIGHT, IntStream.range(2, widths.length).toArray());
		if (!lines.isEmpty()) {
			for (int row = 0; row < lines.get(0).scores().size(); row++) {
				Criterion criterion = lines.get(0).scores().get(row).criterion();
				List<String> cells = new ArrayList<>(
						List.of(criterion.code(), criterion.name(), Points.written(criterion.maximum())));
				for (RankingTable.Line line : lines) {
					cells.add(Points.written(line.scores().get(row).score()));
				}
				scores.row(cells.toArray(String[]::new));
			}
		}
		addTotals(scores, lines);
		return OfficialDocument.lyingBy(head(day).kind("QĐ").numbered(table.decisionNumber(), table.decisionDate()))
			.title("PHỤ LỤC",
					"Điểm từng tiêu chí cải cách hành chính năm %d của các xã, thị trấn".formatted(table.year()))
			.table(scores)
			.toDocx();
	}

	private static void addTotals(DocumentTable scores, List<RankingTable.Line> lines) {
		List<String> names = List.of("Cộng điểm tiêu chí", "Điểm thưởng", "Điểm trừ", "Tổng điểm", "Hạng");
		for (int row = 0; row < names.size(); row++) {
			List<String> cells = new ArrayList<>(List.of("", names.get(row), ""));
			for (RankingTable.Line line : lines) {
				Integer place = line.place();
				List<@Nullable BigDecimal> points = Arrays.asList(line.sum(), line.bonus(), line.penalty(),
						line.total());
				cells.add((row < points.size()) ? Points.written(points.get(row))
						: (place != null) ? place.toString() : "");
			}
			scores.row(cells.toArray(String[]::new));
		}
	}

	/** The minutes of the council's last round. */
	public byte[] minutes(RankingTable.Table table) {
		LocalDate day = table.lastVotes()
			.stream()
			.map((vote) -> LocalDate.ofInstant(vote.givenAt(), BusinessClock.ZONE))
			.max(LocalDate::compareTo)
			.orElse(this.clock.today());
		String agency = this.units.standingAgency().id();
		long agreeing = table.lastVotes().stream().filter(RankingTable.Vote::agrees).count();
		OfficialDocument document = OfficialDocument.by(this.letterheads.of(agency, day).kind("BB").dated(day))
			.title("BIÊN BẢN",
					"Ý kiến của Hội đồng về xếp hạng công tác cải cách hành chính năm %d".formatted(table.year()))
			.paragraph("Hội đồng cho ý kiến trên hệ thống đến ngày %s, lần thứ %d.".formatted(DateNames.of(day),
					table.councilRound()))
			.heading("I. KẾT QUẢ TRÌNH HỘI ĐỒNG")
			.table(places(table))
			.heading("II. Ý KIẾN CỦA CÁC THÀNH VIÊN");
		DocumentTable votes = DocumentTable.of(List.of("Chức danh", "Họ tên", "Đơn vị", "Ý kiến", "Nhận xét"), 18, 24,
				22, 14, 22);
		for (RankingTable.Vote vote : table.lastVotes()) {
			votes.row(vote.seat(), name(vote.userId()), this.units.find(vote.unitId()).orElseThrow().shortName(),
					vote.agrees() ? "thống nhất" : "không thống nhất", vote.remark());
		}
		return document.table(votes)
			.heading("III. KẾT LUẬN")
			.paragraph("%d/%d thành viên thống nhất.".formatted(agreeing, table.lastVotes().size()))
			.signedByTwo(signer(table, "Thư ký Hội đồng"), signer(table, "Chủ tịch Hội đồng"))
			.toDocx();
	}

	private SignatureBlock signer(RankingTable.Table table, String seat) {
		String person = table.lastVotes()
			.stream()
			.filter((vote) -> vote.seat().equals(seat))
			.map((vote) -> name(vote.userId()))
			.findFirst()
			.orElse(null);
		SignatureBlock block = new SignatureBlock(List.of(seat.toUpperCase(Locale.forLanguageTag("vi"))), null);
		return (person != null) ? block.signedBy(person) : block;
	}

	private String name(String userId) {
		return this.posts.displayName(userId).orElse(userId);
	}

	private Letterhead head(LocalDate day) {
		return this.letterheads.of(authority(), day);
	}

	private LocalDate day(RankingTable.Table table) {
		LocalDate decided = table.decisionDate();
		return (decided != null) ? decided : this.clock.today();
	}

	private String authority() {
		return this.units.authority().id();
	}

}
