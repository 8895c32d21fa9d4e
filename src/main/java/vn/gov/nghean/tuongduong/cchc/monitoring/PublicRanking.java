package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.ranking.DecisionDocuments;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingTable;

/**
 * What everybody may know of a year's ranking, once it is published: places and points,
 * the decision and its annex.
 */
@Service
public class PublicRanking {

	private final RankingTable rankings;

	private final DecisionDocuments documents;

	PublicRanking(RankingTable rankings, DecisionDocuments documents) {
		this.rankings = rankings;
		this.documents = documents;
	}

	/** The decision (quyết định) as a Word file; nothing before it is published. */
	public Optional<byte[]> decision(int year) {
		return published(year).map(this.documents::decision);
	}

	/** Its annex with the points of each criterion, likewise. */
	public Optional<byte[]> annex(int year) {
		return published(year).map(this.documents::annex);
	}

	PublicTables.Table table(int year) {
		List<String> headings = List.of("Đơn vị", "Hạng", "Điểm", "Xếp loại", "So năm trước");
		String title = "Xếp hạng cải cách hành chính các xã, thị trấn";
		return published(year)
			.map((table) -> new PublicTables.Table(title,
					"Quyết định số %s.%s"
						.formatted(table.decisionNumber(), table.sample() ? " Chấm theo bộ tiêu chí mẫu." : ""),
					headings,
					table.lines()
						.stream()
						.map((line) -> PublicTables
							.row(line.unitName(), line.place(), line.total(), line.className(), line.change()))
						.toList(),
					List.of(new BoardPart.Paper("Quyết định (.docx)",
							"/cong-khai/%d/xep-hang/quyet-dinh".formatted(year)),
							new BoardPart.Paper("Phụ lục điểm (.docx)",
									"/cong-khai/%d/xep-hang/phu-luc".formatted(year)))))
			.orElse(new PublicTables.Table(title, "", headings, List.of(), List.of()));
	}

	private Optional<RankingTable.Table> published(int year) {
		return this.rankings.of(year).filter((table) -> table.publishedAt() != null);
	}

}
