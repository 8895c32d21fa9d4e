package vn.gov.nghean.tuongduong.cchc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Layout of official documents. The files written below {@code target/documents} are for
 * looking at.
 */
class OfficialDocumentTest {

	private static final Letterhead OFFICE = new Letterhead("UBND huyện Tương Dương", "Phòng Nội vụ", "Tương Dương",
			"BC-PNV", 5, LocalDate.of(2024, 2, 6));

	private static final SignatureBlock HEAD = new SignatureBlock(List.of("TRƯỞNG PHÒNG"), "Người ký (demo)");

	@Test
	void theHeadNamesBothBodiesNumberPlaceAndDayAsTheDecreeWritesThem() throws IOException {
		XWPFDocument report = read("bao-cao", report());
		assertThat(text(report.getTables().get(0))).contains("UBND HUYỆN TƯƠNG DƯƠNG", "PHÒNG NỘI VỤ", "Số: 05/BC-PNV",
				"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
				"Tương Dương, ngày 06 tháng 02 năm 2024");
	}

	@Test
	void aDocumentNotYetIssuedLeavesSpaceForNumberAndDay() {
		Letterhead draft = new Letterhead(null, "UBND xã Tam Quang", "Tam Quang", "PXL-UBND", null, null);
		assertThat(draft.numberLine()).isEqualTo("Số:        /PXL-UBND");
		assertThat(draft.dateLine()).startsWith("Tam Quang, ngày  ");
		assertThat(draft.numbered(12, LocalDate.of(2024, 10, 3)).dateLine())
			.isEqualTo("Tam Quang, ngày 03 tháng 10 năm 2024");
	}

	@Test
	void everythingIsInTimesNewRomanOnA4WithTheMarginsOfTheDecree() throws IOException {
		XWPFDocument report = read("bao-cao", report());
		assertThat(report.getParagraphs().stream().map(XWPFParagraph::getRuns).flatMap(List::stream))
			.extracting(XWPFRun::getFontFamily)
			.containsOnly("Times New Roman");
		var section = report.getDocument().getBody().getSectPr();
		assertThat(section.getPgSz().getW()).hasToString("11970");
		assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
		assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
		assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
		assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
	}

	@Test
	void aLongTableRepeatsItsHeadAndBreaksNoRow() throws IOException {
		DocumentTable table = DocumentTable.of(List.of("TT", "Tiêu chí", "Điểm"), 8, 72, 20)
			.aligned(DocumentTable.Align.CENTRE, 0)
			.aligned(DocumentTable.Align.RIGHT, 2);
		for (int line = 1; line <= 60; line++) {
			table.row(String.valueOf(line), "Ban hành kế hoạch cải cách hành chính năm đúng thời hạn, đủ nội dung",
					"1,50");
		}
		XWPFDocument document = read("bang-dai",
				OfficialDocument.lyingBy(OFFICE)
					.title("BẢNG ĐIỂM", "Đánh giá, xếp hạng năm 2024")
					.table(table)
					.toDocx());
		XWPFTable written = document.getTables().get(1);
		assertThat(written.getRows()).hasSize(61).allMatch((row) -> row.isCantSplitRow());
		assertThat(written.getRow(0).isRepeatHeader()).isTrue();
	}

	@Test
	void aLetterHasItsSubjectUnderTheNumberAndItsAddressees() throws IOException {
		byte[] letter = OfficialDocument
			.letterBy(OFFICE, "đôn đốc thực hiện nhiệm vụ cải cách hành chính",
					List.of("UBND xã Tam Quang", "UBND xã Nga My"))
			.paragraph("Đề nghị các đơn vị khẩn trương hoàn thành./.")
			.signed(List.of("Như trên"), HEAD)
			.toDocx();
		XWPFDocument document = read("cong-van", letter);
		assertThat(text(document.getTables().get(0))).contains("V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính");
		assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)).contains("Kính gửi:",
				"- UBND xã Tam Quang", "- UBND xã Nga My");
		assertThat(text(document.getTables().get(1))).contains("Nơi nhận:", "- Như trên;", "- Lưu: VT.",
				"TRƯỞNG PHÒNG");
	}

	private static byte[] report() {
		return OfficialDocument.by(OFFICE)
			.title("BÁO CÁO", "Kết quả cải cách hành chính quý I năm 2024")
			.heading("I. KẾT QUẢ THỰC HIỆN")
			.paragraph(
					"Thực hiện Kế hoạch cải cách hành chính năm 2024 của UBND huyện, Phòng Nội vụ báo cáo kết quả như sau:\n"
							+ "Trong kỳ đã hoàn thành 12/12 nhiệm vụ được giao; không có nhiệm vụ quá hạn.")
			.signed(List.of("UBND huyện", "Các đơn vị"), HEAD)
			.toDocx();
	}

	private static XWPFDocument read(String name, byte[] docx) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "documents"));
		Files.write(folder.resolve(name + ".docx"), docx);
		return new XWPFDocument(new ByteArrayInputStream(docx));
	}

	private static String text(XWPFTable table) {
		return table.getRows()
			.stream()
			.flatMap((row) -> row.getTableCells().stream())
			.map((cell) -> cell.getText())
			.collect(Collectors.joining("\n"));
	}

	private static long millimetres(Object twentieths) {
		return Math.round(Double.parseDouble(String.valueOf(twentieths)) / 56.7);
	}

}
