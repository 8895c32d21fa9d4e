package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileCell;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileRow;

/**
 * The sheets of an Excel file (.xlsx) that are not hidden, a table each. Days come as
 * {@code 29/11/2024}, formulas with the value they had when the file was saved.
 */
final class SheetTables {

	/** More digits than Excel keeps are noise of its arithmetic. */
	private static final MathContext EXCEL_DIGITS = new MathContext(15);

	private SheetTables() {
	}

	static List<FileTable> of(String file, byte[] content) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			List<FileTable> tables = new ArrayList<>();
			for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
				if (!workbook.isSheetHidden(at) && !workbook.isSheetVeryHidden(at)) {
					tables.add(table(file, workbook.getSheetAt(at)));
				}
			}
			return tables;
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
				| IllegalStateException ex) {
			throw PlanFiles.fault(file, "không đọc được bảng tính Excel (.xlsx)");
		}
	}

	private static FileTable table(String file, Sheet sheet) {
		Map<CellAddress, CellAddress> merged = merged(sheet);
		int width = merged.keySet().stream().mapToInt((place) -> place.getColumn() + 1).max().orElse(0);
		for (Row row : sheet) {
			width = Math.min(Math.max(width, row.getLastCellNum()), FileTable.MOST_COLUMNS);
		}
		List<FileRow> rows = new ArrayList<>();
		for (Row row : sheet) {
			List<FileCell> cells = new ArrayList<>();
			for (int at = 0; at < width; at++) {
				CellAddress place = new CellAddress(row.getRowNum(), at);
				CellAddress from = merged.getOrDefault(place, place);
				Row first = sheet.getRow(from.getRow());
				Cell cell = (first != null) ? first.getCell(from.getColumn()) : null;
				cells.add(new FileCell((cell != null) ? CellText.clean(text(cell)) : "",
						from.getRow() * FileTable.MOST_COLUMNS + from.getColumn()));
			}
			if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
				rows.add(new FileRow(row.getRowNum() + 1, cells));
			}
		}
		return new FileTable("Tệp %s, trang tính «%s»".formatted(file, sheet.getSheetName()), List.of(), rows);
	}

	/** Each place of a merged cell with its first one. */
	private static Map<CellAddress, CellAddress> merged(Sheet sheet) {
		Map<CellAddress, CellAddress> merged = new HashMap<>();
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			CellAddress first = new CellAddress(range.getFirstRow(), range.getFirstColumn());
			int lastRow = Math.min(range.getLastRow(), sheet.getLastRowNum());
			for (int row = range.getFirstRow(); row <= lastRow && merged.size() < 1_000_000; row++) {
				int lastColumn = Math.min(range.getLastColumn(), FileTable.MOST_COLUMNS - 1);
				for (int column = range.getFirstColumn(); column <= lastColumn; column++) {
					merged.put(new CellAddress(row, column), first);
				}
			}
		}
		return merged;
	}

	private static String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC ->
				DateUtil.isCellDateFormatted(cell) ? DateNames.of(cell.getLocalDateTimeCellValue().toLocalDate())
						: new BigDecimal(cell.getNumericCellValue(), EXCEL_DIGITS).stripTrailingZeros().toPlainString();
			default -> "";
		};
	}

}
