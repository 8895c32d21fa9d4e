package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * What the steps of self-scoring and ranking tell people, as Markdown.
 */
@Service
public class RankingTexts {

	/** A process keeps texts of at most 4,000 characters. */
	private static final int LONGEST = 3600;

	private final RankingRecords records;

	private final RankingTable tables;

	private final Posts posts;

	RankingTexts(RankingRecords records, RankingTable tables, Posts posts) {
		this.records = records;
		this.tables = tables;
		this.posts = posts;
	}

	/** How far a commune has come with scoring itself. */
	@Transactional(readOnly = true)
	public String selfScores(long dutyRecordId) {
		CommuneSheet sheet = this.records.sheetOfDuty(dutyRecordId);
		YearScores scores = this.records.scores(this.records.round(sheet), List.of(sheet));
		List<YearScores.Cell> own = scores.cells((cell) -> cell.criterion().method() == ScoringMethod.SELF);
		List<YearScores.Cell> known = scores.cells((cell) -> cell.criterion().method() == ScoringMethod.COMPUTED);
		long scored = own.stream().filter((cell) -> cell.score().selfScore() != null).count();
		long bare = own.stream().filter(YearScores.Cell::lacksEvidence).count();
		String warning = (bare > 0)
				? "\n- **%d tiêu chí có điểm nhưng chưa có minh chứng**; khi thẩm định sẽ phải giải trình."
					.formatted(bare)
				: "";
		return """
				%s
				- Tự chấm: %d/%d tiêu chí, %s trên %s điểm.
				- Hệ thống tính: %s trên %s điểm.
				- Khảo sát: Phòng Nội vụ ghi sau, không tự chấm.%s""".formatted(criteriaOf(scores), scored, own.size(),
				Points.written(Points.sum(own.stream().map((cell) -> cell.score().selfScore()).toList())),
				Points.written(Points.sum(own.stream().map((cell) -> cell.criterion().maximum()).toList())),
				Points.written(Points.sum(known.stream().map((cell) -> cell.score().computed()).toList())),
				Points.written(Points.sum(known.stream().map((cell) -> cell.criterion().maximum()).toList())), warning);
	}

	private static String criteriaOf(YearScores scores) {
		return "**%s** (bản %d)%s".formatted(scores.set().name(), scores.set().edition(),
				scores.set().sample() ? " – bộ tiêu chí mẫu, thay bằng bộ của tỉnh khi có." : "");
	}

	/** What an office has to appraise. */
	@Transactional(readOnly = true)
	public String appraisal(long dutyRecordId, String office) {
		YearScores scores = this.records.scores(this.records.ofDuty(dutyRecordId));
		List<YearScores.Cell> cells = scores.cellsFor(office);
		String fields = cells.stream()
			.map((cell) -> "%s. %s".formatted(cell.criterion().field(), cell.criterion().fieldName()))
			.distinct()
			.collect(Collectors.joining("; "));
		String missing = scores.sheets()
			.stream()
			.filter((sheet) -> sheet.submittedAt() == null)
			.map((sheet) -> this.records.nameOf(sheet.unitId()))
			.collect(Collectors.joining(", "));
		return "%s\n- Lĩnh vực: %s.\n- %d xã, %d tiêu chí mỗi xã; %d chỗ có điểm mà thiếu minh chứng.%s".formatted(
				criteriaOf(scores), fields, scores.sheets().size(),
				cells.stream().map(YearScores.Cell::criterion).distinct().count(),
				cells.stream().filter(YearScores.Cell::lacksEvidence).count(),
				missing.isEmpty() ? "" : "\n- **Chưa nộp tự đánh giá:** %s.".formatted(missing));
	}

	/** What a commune is asked to explain. */
	@Transactional(readOnly = true)
	public String questions(long dutyRecordId, String unitId) {
		return cut(this.records.scores(this.records.ofDuty(dutyRecordId))
			.cellsOf(unitId)
			.stream()
			.filter((cell) -> !cell.score().question().isEmpty())
			.map((cell) -> "- **%s:** %s".formatted(Score.label(cell.criterion()), cell.score().question()))
			.collect(Collectors.joining("\n")));
	}

	/** The ranking as it is now. */
	@Transactional(readOnly = true)
	public String table(long dutyRecordId) {
		RankingTable.Table table = this.tables.ofDuty(dutyRecordId);
		return cut(table.lines().stream().map((line) -> {
			Integer place = line.place();
			BigDecimal total = line.total();
			String what = line.className();
			return "- %s**%s**: %s điểm, %s".formatted((place != null) ? "hạng " + place + ", " : "", line.unitName(),
					Points.written((total != null) ? total : line.sum()), (what != null) ? what : "chưa xếp hạng");
		}).collect(Collectors.joining("\n")));
	}

	/** What the council's members say of the ranking as it is now; blank before. */
	@Transactional(readOnly = true)
	public String votes(long dutyRecordId) {
		List<RankingTable.Vote> votes = this.tables.ofDuty(dutyRecordId).lastVotes();
		long agreeing = votes.stream().filter(RankingTable.Vote::agrees).count();
		return votes.isEmpty() ? ""
				: cut("**Hội đồng:** %d/%d thống nhất.\n".formatted(agreeing, votes.size()) + votes.stream()
					.map((vote) -> "- %s (%s): %s%s".formatted(vote.seat(),
							this.posts.displayName(vote.userId()).orElse(vote.userId()),
							vote.agrees() ? "thống nhất" : "không thống nhất",
							vote.remark().isEmpty() ? "" : " – " + vote.remark()))
					.collect(Collectors.joining("\n")));
	}

	/** Why it came back to Home Affairs, and how often; blank if it did not. */
	@Transactional(readOnly = true)
	public String lastReturn(long dutyRecordId) {
		RankingTable.Table table = this.tables.ofDuty(dutyRecordId);
		return (table.returnReason() == null) ? ""
				: "**Trả lại lần %d:** %s".formatted(table.returned(), table.returnReason());
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

}
