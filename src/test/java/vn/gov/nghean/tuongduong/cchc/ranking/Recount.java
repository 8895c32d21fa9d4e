package vn.gov.nghean.tuongduong.cchc.ranking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Computes a ranking from its exported file alone, as {@code src/docs/ranking.md} tells;
 * it shares no code with the system.
 */
final class Recount {

	private Recount() {
	}

	/** By unit. */
	static Map<String, Result> of(byte[] xlsx) {
		try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			List<Map<String, String>> scores = rows(file.getSheet("scores"));
			List<Standing> standings = rows(file.getSheet("communes")).stream()
				.map((commune) -> standing(commune, scores))
				.toList();
			return places(standings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Standing standing(Map<String, String> commune, List<Map<String, String>> scores) {
		List<Map<String, String>> own = scores.stream()
			.filter((row) -> row.get("unit").equals(commune.get("unit")))
			.toList();
		Map<String, BigDecimal> criteria = new HashMap<>();
		own.forEach((row) -> criteria.merge(row.get("field") + "|" + row.get("criterion"), points(row, "score"),
				BigDecimal::add));
		BigDecimal sum = sum(own);
		BigDecimal total = sum.add(points(commune, "bonus")).subtract(points(commune, "penalty")).max(BigDecimal.ZERO);
		return new Standing(commune.get("unit"), total, sum, sum(of(own, "survey")), sum(of(own, "computed")),
				(int) criteria.values().stream().filter((each) -> each.signum() == 0).count());
	}

	private static List<Map<String, String>> of(List<Map<String, String>> rows, String method) {
		return rows.stream().filter((row) -> row.get("method").equals(method)).toList();
	}

	private static BigDecimal sum(List<Map<String, String>> rows) {
		return rows.stream().map((row) -> points(row, "score")).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal points(Map<String, String> row, String column) {
		String text = row.get(column);
		return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text).setScale(2, RoundingMode.HALF_UP);
	}

	private static Map<String, Result> places(List<Standing> standings) {
		Comparator<Standing> best = Comparator.comparing(Standing::total)
			.thenComparing(Standing::sum)
			.thenComparing(Standing::survey)
			.thenComparing(Standing::computed)
			.thenComparing(Comparator.comparing(Standing::zeros).reversed());
		Map<String, Result> results = new TreeMap<>();
		for (Standing each : standings) {
			long before = standings.stream().filter((other) -> best.compare(other, each) > 0).count();
			results.put(each.unit(), new Result(each.total(), (int) before + 1, className(each)));
		}
		return results;
	}

	private static String className(Standing standing) {
		double total = standing.total().doubleValue();
		if (total >= 90 && standing.zeros() == 0) {
			return "Xuất sắc";
		}
		return (total >= 80) ? "Tốt" : (total >= 70) ? "Khá" : (total >= 50) ? "Trung bình" : "Yếu";
	}

	private static List<Map<String, String>> rows(Sheet sheet) {
		List<Map<String, String>> rows = new ArrayList<>();
		Row head = sheet.getRow(0);
		for (int number = 1; number <= sheet.getLastRowNum(); number++) {
			Map<String, String> row = new HashMap<>();
			for (int column = 0; column < head.getLastCellNum(); column++) {
				row.put(head.getCell(column).getStringCellValue(), text(sheet.getRow(number).getCell(column)));
			}
			rows.add(row);
		}
		return rows;
	}

	private static String text(Cell cell) {
		if (cell == null || cell.getCellType() == CellType.BLANK) {
			return "";
		}
		return (cell.getCellType() == CellType.NUMERIC) ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
				: cell.getStringCellValue();
	}

	/** What comes out. */
	record Result(BigDecimal total, int place, String className) {
	}

	private record Standing(String unit, BigDecimal total, BigDecimal sum, BigDecimal survey, BigDecimal computed,
			int zeros) {
	}

}
