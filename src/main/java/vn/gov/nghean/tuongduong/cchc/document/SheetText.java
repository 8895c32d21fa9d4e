package vn.gov.nghean.tuongduong.cchc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of an Excel file (.xlsx) to the rows of a sheet. Days come as
 * {@code 2024-02-06}, moments as {@code 2024-02-06T07:30}, numbers in plain digits;
 * formulas with the value they had when the file was saved.
 */
final class SheetText {

	/** More digits than Excel keeps are noise of its arithmetic. */
	private static final MathContext EXCEL_DIGITS = new MathContext(15);

	private static final int MOST_COLUMNS = 200;

	private SheetText() {
	}

	/** Whether the content is a zip, as such a file is. */
	static boolean isSheet(byte[] content) {
		return content.length > 1 && content[0] == 'P' && content[1] == 'K';
	}

	static List<TableLine> parse(String file, byte[] content) {
		return parse(file, content, (workbook) -> workbook.getSheetAt(0));
	}

	/** The rows of the sheet of that name; none if there is no such sheet. */
	static List<TableLine> parse(String file, byte[] content, String name) {
		return parse(file, content, (workbook) -> workbook.getSheet(name));
	}

	private static List<TableLine> parse(String file, byte[] content, Function<XSSFWorkbook, @Nullable Sheet> which) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			Sheet sheet = which.apply(workbook);
			if (sheet == null) {
				return List.of();
			}
			if (sheet.getLastRowNum() > CsvTable.MOST_ROWS) {
				throw new TableFaults(List.of("Tệp %s: quá %d dòng".formatted(file, CsvTable.MOST_ROWS)));
			}
			List<TableLine> lines = new ArrayList<>();
			int width = 0;
			for (Row row : sheet) {
				width = Math.min(Math.max(width, row.getLastCellNum()), MOST_COLUMNS);
				lines.add(line(row, width));
			}
			return lines;
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | OpenXML4JRuntimeException ex) {
			throw new TableFaults(List.of("Tệp %s: không đọc được bảng tính Excel (.xlsx)".formatted(file)));
		}
	}

	/** Empty cells at the end are not in the file. */
	private static TableLine line(Row row, int width) {
		List<String> cells = new ArrayList<>();
		for (int at = 0; at < width; at++) {
			Cell cell = row.getCell(at);
			cells.add((cell != null) ? text(cell).strip() : "");
		}
		return new TableLine(row.getRowNum() + 1, cells);
	}

	private static String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? moment(cell.getLocalDateTimeCellValue())
					: new BigDecimal(cell.getNumericCellValue(), EXCEL_DIGITS).stripTrailingZeros().toPlainString();
			case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
			default -> "";
		};
	}

	private static String moment(LocalDateTime moment) {
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
	}

}
