package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.ranking.RankingProgress;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingTable;

/**
 * How far the ranking of the communes has come. Before it is public a commune knows of
 * its own sheet only, without a place.
 */
@Service
public class RankingBoard {

	private static final String PATH = "/dieu-hanh/xep-hang";

	private final RankingProgress progress;

	private final RankingTable table;

	RankingBoard(RankingProgress progress, RankingTable table) {
		this.progress = progress;
		this.table = table;
	}

	/**
	 * The page of a year.
	 * @param visible which communes' sheets may be seen before the ranking is public
	 * @param watches whether the whole may be seen before that
	 * @param which the communes listed
	 */
	public BoardPart of(int year, Predicate<String> visible, boolean watches, Which which) {
		String title = "Đánh giá, xếp hạng các xã, thị trấn năm " + year;
		Optional<RankingProgress.Progress> found = this.progress.of(year);
		if (found.isEmpty()) {
			BoardTable none = new BoardTable("", List.of(), new int[0], List.of());
			return new BoardPart(title,
					"Chưa bắt đầu: các xã, thị trấn tự chấm điểm khi nhiệm vụ mục VII.4 của kế hoạch được giao.", none,
					none, List.of());
		}
		RankingProgress.Progress round = found.get();
		boolean whole = watches || round.publishedAt() != null;
		List<RankingProgress.Line> lines = round.lines()
			.stream()
			.filter((line) -> whole || visible.test(line.unitId()))
			.toList();
		return new BoardPart(title, whole ? "" : "Kết quả của các xã, thị trấn khác được xem sau khi công bố.",
				steps(round, lines, whole), list(round, lines.stream().filter(which::holds).toList(), whole, which),
				whole ? papers(round) : List.of());
	}

	/** What the first page says; nothing before the round has begun. */
	public Optional<BoardPart.Sum> sum(int year, Predicate<String> visible, boolean watches) {
		return this.progress.of(year).map((round) -> {
			boolean whole = watches || round.publishedAt() != null;
			List<RankingProgress.Line> lines = round.lines()
				.stream()
				.filter((line) -> whole || visible.test(line.unitId()))
				.toList();
			List<BoardPart.Number> numbers = new ArrayList<>(
					List.of(new BoardPart.Number("%d/%d".formatted(count(lines, Which.HANDED_IN), lines.size()),
							"xã, thị trấn đã gửi tự chấm", href(year, Which.HANDED_IN))));
			if (whole) {
				numbers.add(new BoardPart.Number("%d/%d".formatted(round.appraised(), round.toAppraise()),
						"điểm đã thẩm định", PATH + "?nam=" + year));
				numbers.add(new BoardPart.Number((round.publishedAt() != null) ? "Đã" : "Chưa", "công bố kết quả",
						href(year, Which.ALL)));
			}
			return new BoardPart.Sum("Xếp hạng các xã, thị trấn", PATH + "?nam=" + year, numbers);
		});
	}

	private static int count(List<RankingProgress.Line> lines, Which which) {
		return (int) lines.stream().filter(which::holds).count();
	}

	private static String href(int year, Which which) {
		return "%s?nam=%d&loc=%s".formatted(PATH, year, which.name());
	}

	private static BoardTable steps(RankingProgress.Progress round, List<RankingProgress.Line> lines, boolean whole) {
		List<List<BoardTable.Cell>> rows = new ArrayList<>();
		rows.add(BoardTable.row("Các xã, thị trấn đã gửi phiếu tự chấm điểm",
				BoardTable.count(count(lines, Which.HANDED_IN), href(round.year(), Which.HANDED_IN)), lines.size()));
		rows.add(BoardTable.row("Các xã, thị trấn chưa gửi phiếu tự chấm điểm",
				BoardTable.count(count(lines, Which.OWED), href(round.year(), Which.OWED)), lines.size()));
		if (whole) {
			round.offices()
				.forEach((office) -> rows.add(BoardTable.row("%s: điểm đã thẩm định".formatted(office.unitName()),
						office.appraised(), office.all())));
			rows.add(BoardTable.row("Các xã, thị trấn đã xếp loại",
					BoardTable.count(count(lines, Which.RANKED), href(round.year(), Which.RANKED)), lines.size()));
			rows.add(BoardTable.row("Số lần lấy ý kiến hội đồng", round.council(), ""));
			rows.add(BoardTable.row("Quyết định công bố",
					(round.publishedAt() == null) ? round.signed() ? "đã ký, chưa công bố" : "chưa có"
							: "số %s".formatted(round.decisionNumber()),
					(round.decisionDate() != null) ? round.decisionDate() : ""));
		}
		return new BoardTable("Các bước", List.of("Bước", "Đã xong", "Trên"), new int[3], rows);
	}

	private BoardTable list(RankingProgress.Progress round, List<RankingProgress.Line> lines, boolean whole,
			Which which) {
		Map<String, String> changes = new HashMap<>();
		if (whole && lines.stream().anyMatch((line) -> line.place() != null)) {
			this.table.of(round.year())
				.ifPresent((table) -> table.lines().forEach((line) -> changes.put(line.unitId(), line.change())));
		}
		List<List<BoardTable.Cell>> rows = lines.stream()
			.map((line) -> BoardTable.row(line.unitName(),
					(line.submittedAt() != null) ? BoardTable.moment(line.submittedAt()) : "chưa gửi",
					whole ? line.place() : null, whole ? line.total() : null, whole ? line.className() : null,
					changes.getOrDefault(line.unitId(), "")))
			.toList();
		return new BoardTable(which.words(),
				List.of("Xã, thị trấn", "Gửi phiếu tự chấm", "Hạng", "Điểm", "Xếp loại", "So năm trước"),
				new int[] { 26, 20, 8, 10, 18, 34 }, rows);
	}

	private static List<BoardPart.Paper> papers(RankingProgress.Progress round) {
		boolean ranked = round.lines().stream().anyMatch((line) -> line.place() != null);
		String path = "/api/rankings/%d/papers/".formatted(round.year());
		List<BoardPart.Paper> papers = new ArrayList<>();
		papers.add(new BoardPart.Paper("Bảng điểm chi tiết (.xlsx)", path + "SCORES"));
		if (ranked) {
			papers.add(new BoardPart.Paper("Biên bản hội đồng (.docx)", path + "MINUTES"));
			papers.add(new BoardPart.Paper("Quyết định (.docx)", path + "DECISION"));
			papers.add(new BoardPart.Paper("Phụ lục điểm (.docx)", path + "ANNEX"));
		}
		return papers;
	}

	/** Which communes. */
	public enum Which {

		ALL("Các xã, thị trấn"), HANDED_IN("Các xã, thị trấn đã gửi phiếu tự chấm điểm"),
		OWED("Các xã, thị trấn chưa gửi phiếu tự chấm điểm"), RANKED("Các xã, thị trấn đã xếp loại");

		private final String words;

		Which(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

		boolean holds(RankingProgress.Line line) {
			return switch (this) {
				case ALL -> true;
				case HANDED_IN -> line.submittedAt() != null;
				case OWED -> line.submittedAt() == null;
				case RANKED -> line.place() != null;
			};
		}

	}

}
