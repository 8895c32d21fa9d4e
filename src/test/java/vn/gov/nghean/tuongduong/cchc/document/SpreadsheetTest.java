package vn.gov.nghean.tuongduong.cchc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Excel files, written and read.
 */
class SpreadsheetTest {

	@Test
	void numbersDaysAndTextsKeepTheirKind() throws IOException {
		byte[] file = new Spreadsheet()
			.sheet("Số liệu", "Quý I/2024", List.of("Chỉ tiêu", "Giá trị", "Ngày"), new int[] { 40, 10, 12 },
					List.of(Arrays.asList("=1+1", new BigDecimal("97.5"), LocalDate.of(2024, 3, 14)),
							Arrays.asList("Trống", null, null)))
			.toXlsx();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheet("Số liệu");
			assertThat(sheet.getRow(3).getCell(0).getCellType()).as("no formula").isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(97.5);
			assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2024-03-14");
			assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
		}
	}

	@Test
	void whatIsWrittenIsReadAgainLikeACsvFile() {
		byte[] file = new Spreadsheet().plainSheet("Đơn vị", List.of("id", "điểm", "ngày"),
				List.of(Arrays.asList("tam-quang", new BigDecimal("0.1"), LocalDate.of(2024, 11, 29)),
						Arrays.asList("nga-my", 3, null)))
			.toXlsx();
		List<String> read = CsvTable.of("diem.xlsx", file, "id", "điểm", "ngày")
			.map((row) -> row.line() + " " + row.text("id") + " " + row.text("điểm") + " " + row.optional("ngày"));
		assertThat(read).containsExactly("2 tam-quang 0.1 2024-11-29", "3 nga-my 3 ");
	}

	@Test
	void aFaultIsNamedByTheRowOfTheSheet() {
		byte[] file = new Spreadsheet()
			.plainSheet("A", List.of("id", "n"), List.of(List.of("x", 1), List.of("y", "hai")))
			.toXlsx();
		assertThatThrownBy(() -> CsvTable.of("a.xlsx", file, "id", "n").map((row) -> row.number("n")))
			.isInstanceOf(TableFaults.class)
			.hasMessage("Tệp a.xlsx, dòng 3, cột «n»: không phải số nguyên: hai");
	}

	@Test
	void whatIsNoExcelFileIsRefusedInOneSentence() {
		assertThatThrownBy(() -> CsvTable.of("a.xlsx", new byte[] { 'P', 'K', 3, 4, 0 }, "id"))
			.isInstanceOf(TableFaults.class)
			.hasMessage("Tệp a.xlsx: không đọc được bảng tính Excel (.xlsx)");
	}

}
