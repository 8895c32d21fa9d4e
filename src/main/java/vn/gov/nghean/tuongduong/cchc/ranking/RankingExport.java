package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;

/**
 * A ranking as data from which anybody computes it again; how is told in
 * {@code src/docs/ranking.md}.
 */
@Service
public class RankingExport {

	/** As people name the columns, see {@code data/ranking/headings.csv}. */
	private static final List<String> CRITERIA = List.of("Lĩnh vực", "Tên lĩnh vực", "Tiêu chí", "Mã",
			"Tiêu chí thành phần", "Điểm tối đa", "Cách chấm", "Quy tắc tính", "Minh chứng", "Cơ quan phụ trách",
			"Hướng dẫn chấm");

	private static final List<String> SCORES = List.of("unit", "field", "criterion", "code", "name", "maximum",
			"method", "self_score", "computed", "score", "reason");

	private static final List<String> COMMUNES = List.of("unit", "unit_name", "sum", "bonus", "bonus_basis", "penalty",
			"penalty_basis", "total", "zero_criteria", "place", "class", "last_total", "last_place");

	/** The columns of a criteria set. */
	public static List<RegisterColumn> criteriaColumns() {
		List<RegisterColumn> columns = new ArrayList<>();
		for (int at = 0; at < CriteriaReader.COLUMNS.length; at++) {
			columns.add(new RegisterColumn(CriteriaReader.COLUMNS[at], CRITERIA.get(at), true));
		}
		return columns;
	}

	/** A criteria set as an Excel file that can be changed and taken in again. */
	public byte[] criteria(Criteria set) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		for (Criterion each : set.criteria()) {
			rows.add(Arrays.asList(each.field(), each.fieldName(), each.criterion(), each.code(), each.name(),
					each.maximum(), each.method().inWords(), each.ruleInWords(), each.evidence(), each.leadOffice(),
					each.guidance()));
		}
		return new Spreadsheet().plainSheet("Tiêu chí", CRITERIA, rows).toXlsx();
	}

	/** Every score, as CSV. */
	public String scores(RankingTable.Table table) {
		return csv(SCORES, scoreRows(table));
	}

	/** What each commune gets, as CSV. */
	public String communes(RankingTable.Table table) {
		return csv(COMMUNES, communeRows(table));
	}

	/** Both, as an Excel file. */
	public byte[] xlsx(RankingTable.Table table) {
		return new Spreadsheet().plainSheet("communes", COMMUNES, communeRows(table))
			.plainSheet("scores", SCORES, scoreRows(table))
			.toXlsx();
	}

	private static List<List<? extends @Nullable Object>> scoreRows(RankingTable.Table table) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		for (RankingTable.Line line : table.lines()) {
			for (RankingTable.Scored scored : line.scores()) {
				Criterion criterion = scored.criterion();
				rows.add(Arrays.asList(line.unitId(), criterion.field(), criterion.criterion(), criterion.code(),
						criterion.name(), criterion.maximum(), criterion.method().name().toLowerCase(Locale.ROOT),
						scored.selfScore(), scored.computed(), scored.score(), scored.reason()));
			}
		}
		return rows;
	}

	private static List<List<? extends @Nullable Object>> communeRows(RankingTable.Table table) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		for (RankingTable.Line line : table.lines()) {
			rows.add(Arrays.asList(line.unitId(), line.unitName(), line.sum(), line.bonus(), line.bonusBasis(),
					line.penalty(), line.penaltyBasis(), line.total(), line.zeroCriteria(), line.place(),
					line.className(), line.lastTotal(), line.lastPlace()));
		}
		return rows;
	}

	private static String csv(List<String> head, List<List<? extends @Nullable Object>> rows) {
		StringBuilder text = new StringBuilder(String.join(",", head)).append('\n');
		for (List<? extends @Nullable Object> row : rows) {
			text.append(row.stream().map(RankingExport::cell).collect(Collectors.joining(","))).append('\n');
		}
		return text.toString();
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof BigDecimal points) {
			return points.toPlainString();
		}
		String text = (value == null) ? "" : value.toString();
		// A text that begins like a formula must not become one.
		String safe = text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
		return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

}
