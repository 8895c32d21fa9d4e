package vn.gov.nghean.tuongduong.cchc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Tables as an Excel file (.xlsx): numbers stay numbers, days stay days, the head is
 * fixed and can be filtered. A text that begins like a formula stays a text.
 */
public final class Spreadsheet {

	private static final int CHARACTER = 256;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final CellStyle head;

	private final CellStyle text;

	private final CellStyle day;

	private final CellStyle title;

	public Spreadsheet() {
		Font bold = this.workbook.createFont();
		bold.setBold(true);
		this.text = bordered();
		this.text.setWrapText(true);
		this.head = bordered();
		this.head.setFont(bold);
		this.head.setWrapText(true);
		this.head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.day = bordered();
		this.day.setDataFormat(this.workbook.createDataFormat().getFormat("dd/mm/yyyy"));
		this.title = this.workbook.createCellStyle();
		this.title.setFont(bold);
	}

	private CellStyle bordered() {
		CellStyle style = this.workbook.createCellStyle();
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	/**
	 * Adds a sheet that people read: a title, then the table.
	 * @param name name of the sheet; what Excel does not allow in it is left out
	 * @param widths of the columns in characters, one for each heading
	 * @param rows cells: {@link Number}, {@link LocalDate}, null or anything as text
	 */
	public Spreadsheet sheet(String name, String heading, List<String> headings, int[] widths,
			List<? extends List<? extends @Nullable Object>> rows) {
		Sheet sheet = this.workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
		Cell cell = sheet.createRow(0).createCell(0);
		cell.setCellValue(heading);
		cell.setCellStyle(this.title);
		table(sheet, 2, headings, widths, rows);
		return this;
	}

	/** Adds a sheet that programs read as well: its first row is the head. */
	public Spreadsheet plainSheet(String name, List<String> headings,
			List<? extends List<? extends @Nullable Object>> rows) {
		int[] widths = new int[headings.size()];
		Arrays.fill(widths, 18);
		table(this.workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), 0, headings, widths, rows);
		return this;
	}

	private void table(Sheet sheet, int top, List<String> headings, int[] widths,
			List<? extends List<? extends @Nullable Object>> rows) {
		Row first = sheet.createRow(top);
		for (int at = 0; at < headings.size(); at++) {
			Cell cell = first.createCell(at);
			cell.setCellValue(headings.get(at));
			cell.setCellStyle(this.head);
			sheet.setColumnWidth(at, widths[at] * CHARACTER);
		}
		for (int line = 0; line < rows.size(); line++) {
			Row row = sheet.createRow(top + 1 + line);
			for (int at = 0; at < rows.get(line).size(); at++) {
				fill(row.createCell(at), rows.get(line).get(at));
			}
		}
		sheet.createFreezePane(0, top + 1);
		sheet.setAutoFilter(new CellRangeAddress(top, top + rows.size(), 0, headings.size() - 1));
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setRepeatingRows(new CellRangeAddress(top, top, 0, headings.size() - 1));
	}

	private void fill(Cell cell, @Nullable Object value) {
		cell.setCellStyle((value instanceof LocalDate) ? this.day : this.text);
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof LocalDate date) {
			cell.setCellValue(date);
		}
		else if (value != null) {
			cell.setCellValue(String.valueOf(value));
		}
	}

	/** The Excel file. */
	public byte[] toXlsx() {
		try (this.workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			this.workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
