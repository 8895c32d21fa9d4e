package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.dossier.DossierFigures;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.report.ReportList;
import vn.gov.nghean.tuongduong.cchc.review.ReviewTables;

/**
 * What everybody may know of a year (công khai): counts by unit and field, never a
 * person, an applicant or an official.
 */
@Service
public class PublicTables {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final List<String> DOSSIERS = List.of("Đã trả", "Đúng hạn", "Đúng hạn (%)", "Trễ hạn", "Tồn đọng");

	private final DossierFigures dossiers;

	private final ReviewTables reviews;

	private final ReportList reports;

	private final PublicRanking ranking;

	private final Units units;

	PublicTables(DossierFigures dossiers, ReviewTables reviews, ReportList reports, PublicRanking ranking,
			Units units) {
		this.dossiers = dossiers;
		this.reviews = reviews;
		this.reports = reports;
		this.ranking = ranking;
		this.units = units;
	}

	/** The tables of a year, in the order of the page. */
	public List<Table> of(int year) {
		List<DossierFigures.Line> byUnit = dossiers(year, DossierFigures.By.UNIT);
		return List.of(
				table("Giải quyết hồ sơ theo đơn vị", "Mục tiêu T3.1: từ 95 % trả đúng hạn.", "Đơn vị", DOSSIERS,
						byUnit.stream().map(PublicTables::handled).toList()),
				table("Giải quyết hồ sơ theo lĩnh vực", "", "Lĩnh vực", DOSSIERS,
						dossiers(year, DossierFigures.By.FIELD).stream().map(PublicTables::handled).toList()),
				table("Xin lỗi khi hồ sơ trễ hạn",
						"Mục tiêu T3.2: mọi hồ sơ trễ do nguyên nhân chủ quan đều được xin lỗi kịp thời.", "Đơn vị",
						List.of("Trễ do chủ quan", "Đã xin lỗi kịp thời", "Tỷ lệ (%)", "Giữ đúng hẹn lại",
								"Không giữ hẹn"),
						byUnit.stream().filter((line) -> line.late() > 0).map(PublicTables::apologised).toList()),
				reviews(year), reports(year), this.ranking.table(year));
	}

	private List<DossierFigures.Line> dossiers(int year, DossierFigures.By by) {
		List<DossierFigures.Line> lines = this.dossiers.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31),
				(unit) -> true, by);
		// The last one is the total; alone it says that there is nothing.
		return (lines.size() == 1) ? List.of() : lines;
	}

	private static List<String> handled(DossierFigures.Line line) {
		return row(line.name(), line.returned(), line.onTime(), line.onTimeRate(), line.late(), line.leftOver());
	}

	private static List<String> apologised(DossierFigures.Line line) {
		return row(line.name(), line.lateSubjective(), line.apologisedInTime(), line.apologyRate(), line.kept(),
				line.broken());
	}

	private Table reviews(int year) {
		List<String> months = new ArrayList<>();
		Map<String, Map<String, String>> byUnit = new TreeMap<>();
		for (int month = 1; month <= 12; month++) {
			List<ReviewTables.Counts> counts = this.reviews.counts(YearMonth.of(year, month));
			if (!counts.isEmpty()) {
				String heading = "Tháng " + month;
				months.add(heading);
				counts.forEach((each) -> byUnit.computeIfAbsent(each.unitId(), (unit) -> new LinkedHashMap<>())
					.put(heading, (each.publishedAt() == null) ? "chưa" : each.inTime() ? "đúng hạn" : "chậm"));
			}
		}
		List<List<String>> rows = new ArrayList<>();
		byUnit.forEach((unit, cells) -> {
			List<String> row = new ArrayList<>(List.of(unit));
			months.forEach((month) -> row.add(cells.getOrDefault(month, "")));
			rows.add(row);
		});
		return table("Rà soát, công bố công việc cá nhân hằng tháng",
				"Mục tiêu T5.4: công bố trước cuộc họp hằng tháng của đơn vị.", "Đơn vị", months, rows);
	}

	private Table reports(int year) {
		List<String> periods = new ArrayList<>();
		Map<String, List<String>> byUnit = new LinkedHashMap<>();
		for (ReportList.Period period : this.reports.periods(year)) {
			List<ReportList.Line> lines = this.reports.of(period.key()).orElse(List.of());
			if (lines.stream().anyMatch((line) -> line.reportId() != null)) {
				periods.add(period.name().replaceFirst("^Báo cáo CCHC ", ""));
				lines.stream()
					.filter((line) -> line.edition() <= 1)
					.forEach((line) -> byUnit.computeIfAbsent(line.unitId(), (unit) -> new ArrayList<>(List.of(unit)))
						.add((line.deliveredAt() == null) ? "chưa" : line.late() ? "chậm" : "đúng hạn"));
			}
		}
		return table("Báo cáo cải cách hành chính định kỳ", "Lần gửi đầu của mỗi kỳ.", "Đơn vị", periods,
				List.copyOf(byUnit.values()));
	}

	/** Units stand by their names. */
	private Table table(String title, String note, String first, List<String> headings, List<List<String>> rows) {
		List<String> all = new ArrayList<>(List.of(first));
		all.addAll(headings);
		return new Table(title, note, all, rows.stream().map((row) -> {
			List<String> named = new ArrayList<>(row);
			named.set(0, this.units.shortNameOf(row.get(0)));
			return List.copyOf(named);
		}).toList(), List.of());
	}

	/** Cells as they are read. */
	static List<String> row(@Nullable Object... cells) {
		List<String> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add((cell == null) ? "–" : (cell instanceof BigDecimal number)
					? String.format(VIETNAMESE, "%.2f", number) : cell.toString());
		}
		return row;
	}

	/**
	 * A table for everybody.
	 *
	 * @param note what it is held against; blank for nothing
	 * @param headings of all columns
	 * @param rows cells as they are read, the first naming the row; none while nothing is
	 * on record
	 * @param papers files that the table comes with
	 */
	public record Table(String title, String note, List<String> headings, List<List<String>> rows,
			List<BoardPart.Paper> papers) {
	}

}
