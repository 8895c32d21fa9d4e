package vn.gov.nghean.tuongduong.cchc.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Lists of tasks out of the files people have.
 */
class PlanImportTest {

	private final PlanImport files = new PlanImport(
			new AppendixReader(new Headings(new ClassPathResource("data/plan/headings.csv"))));

	@Test
	void theDecisionInWordGivesTheSame33Rows() {
		PlanImport.Imported read = this.files.read("quyet-dinh.docx", PlanOnPaper.word(2024));
		assertThat(read.rows()).isEqualTo(33);
		assertThat(PlanOnPaper.rows(read.appendix()))
			.containsExactlyElementsOf(PlanOnPaper.rows(Plan2024.texts().appendix()));
		assertThat(PlanOnPaper.groups(read.groups()))
			.containsExactlyEntriesOf(PlanOnPaper.groups(Plan2024.texts().groups()));
		assertThat(read.notes()).singleElement().asString().contains("bảng 4", "PHỤ LỤC II");
	}

	@Test
	void whatTheDecisionPlainlySaysOfThePlanIsReadAndNothingElse() {
		PlanHead head = this.files.read("quyet-dinh.docx", PlanOnPaper.word(2024)).head();
		assertThat(head).isEqualTo(new PlanHead("Kế hoạch Cải cách hành chính Nhà nước huyện Tương Dương năm 2024",
				"2024", "", "", "", "125/QĐ-UBND", "2024-01-22", "Phụ lục I"));
		assertThat(head.missing()).containsExactly("Ngày bắt đầu", "Ngày kết thúc");
		assertThat(HeadWords.read(List.of("(Ban hành theo Quyết định số /QĐ-UBND ngày tháng 01 năm 2024)")))
			.isEqualTo(new PlanHead("", "", "", "", "", "", "", ""));
		assertThat(HeadWords.read(List.of("Số: 15/QĐ-UBND", "Nghệ An, ngày 05 tháng 02 năm 2026", "KẾ HOẠCH",
				"Cải cách hành chính nhà nước tỉnh Nghệ An năm 2026")))
			.isEqualTo(new PlanHead("Kế hoạch cải cách hành chính nhà nước tỉnh Nghệ An năm 2026", "2026", "", "", "",
					"15/QĐ-UBND", "2026-02-05", ""));
	}

	@Test
	void theTableInExcelGivesTheSame33Rows() {
		PlanImport.Imported read = this.files.read("ke-hoach.xlsx", PlanOnPaper.excel());
		assertThat(PlanOnPaper.rows(read.appendix()))
			.containsExactlyElementsOf(PlanOnPaper.rows(Plan2024.texts().appendix()));
		assertThat(PlanOnPaper.groups(read.groups()))
			.containsExactlyEntriesOf(PlanOnPaper.groups(Plan2024.texts().groups()));
		assertThat(read.head()).isEqualTo(new PlanHead("", "", "", "", "", "", "", ""));
	}

	@Test
	void theShippedTextsThemselvesAreSuchATable() {
		byte[] content = Plan2024.texts().appendix().getBytes(StandardCharsets.UTF_8);
		assertThat(PlanOnPaper.rows(this.files.read("appendix1.csv", content).appendix()))
			.containsExactlyElementsOf(PlanOnPaper.rows(Plan2024.texts().appendix()));
	}

	@Test
	void anotherAuthoritysTableEndsInQuestionsAndNotInGuesses() {
		PlanWordFile file = new PlanWordFile().line("Kế hoạch cải cách hành chính nhà nước tỉnh Nghệ An năm 2026")
			.table()
			.row(List.of("Đơn vị chủ trì", "STT", "Nội dung công việc", "Tiến độ hoàn thành", "Kết quả đạt được",
					"Nguồn lực"))
			.across(6, List.of(), "A. THỂ CHẾ")
			.row(List.of("Sở Tư pháp", "1.", "Rà soát văn bản", "Trước ngày 30/11", "Báo cáo", "x"))
			.row(List.of(PlanWordFile.UP, "2.", "Kiểm tra văn bản", "Trước ngày 31/02", "Kế hoạch", ""))
			.row(List.of("", PlanWordFile.UP, PlanWordFile.UP, "Quý IV", "Báo cáo kết quả", ""))
			.across(6, List.of(), "B. BỘ MÁY (đồng chí Giám đốc Sở Nội vụ phụ trách)")
			.row(List.of("Sở Nội vụ, Phòng Nội vụ", "1.", "Sắp xếp tổ chức", "Quý II", "Đề án", ""));
		PlanImport.Imported read = this.files.read("tinh.docx", file.content());
		assertThat(PlanOnPaper.rows(read.appendix())).containsExactly(
				List.of("A", "1", "Rà soát văn bản", "Báo cáo", "Sở Tư pháp", "", "Trước ngày 30/11"),
				List.of("A", "2", "Kiểm tra văn bản", "- Kế hoạch\n- Báo cáo kết quả", "Sở Tư pháp", "",
						"- Trước ngày 31/02\n- Quý IV"),
				List.of("B", "1", "Sắp xếp tổ chức", "Đề án", "Sở Nội vụ, Phòng Nội vụ", "", "Quý II"));
		PlanHead head = new PlanHead("", "", "", "2026-01-01", "2026-12-31", "", "", "Phụ lục").or(read.head());
		Plan plan = Plan2024.reader()
			.read(new PlanTexts(head.csv(), read.groups(), read.appendix(), PlanTexts.NOTHING_REVIEWED));
		assertThat(plan.questions().stream().collect(Collectors.groupingBy(Question::row))).containsOnlyKeys("", "A.1",
				"A.2", "B.1");
		assertThat(plan.questions()).extracting(Question::column).contains("responsible_official", "lead", "deadline");
		assertThat(plan.questions()).extracting(Question::text)
			.anySatisfy((text) -> assertThat(text).contains("sở nội vụ"));
	}

	@Test
	void ofOneTaskWithSeveralLeadsEachHasItsRow() {
		PlanWordFile file = new PlanWordFile().table()
			.row(PlanOnPaper.HEADINGS)
			.row(List.of("1", "Đào tạo", "Kế hoạch", "Phòng Nội vụ", "", "Quý I"))
			.row(List.of(PlanWordFile.UP, PlanWordFile.UP, "Báo cáo", "Phòng Tư pháp", "", "Quý IV"))
			.row(List.of("2", "Kiểm tra", "Báo cáo", "Phòng Nội vụ", "", "Quý II"));
		assertThat(PlanOnPaper.rows(this.files.read("a.docx", file.content()).appendix())).containsExactly(
				List.of("NV", "1", "Đào tạo", "Kế hoạch", "Phòng Nội vụ", "", "Quý I"),
				List.of("NV", "1.p2", "Đào tạo", "Báo cáo", "Phòng Tư pháp", "", "Quý IV"),
				List.of("NV", "2", "Kiểm tra", "Báo cáo", "Phòng Nội vụ", "", "Quý II"));
	}

	@Test
	void numbersAndBulletsThatWordPutsThereByItselfAreRead() {
		PlanWordFile file = new PlanWordFile().table()
			.row(PlanOnPaper.HEADINGS)
			.across(6, List.of(), "I. ĐÀO TẠO")
			.row(List.of("#", "Đào tạo", "* Kế hoạch\n* Báo cáo", "Phòng Nội vụ", "", "* Quý I\n* Quý IV"))
			.row(List.of("#", "Kiểm tra", "Báo cáo", "Phòng Nội vụ", "", "Quý II"));
		assertThat(PlanOnPaper.rows(this.files.read("a.docx", file.content()).appendix())).containsExactly(
				List.of("I", "1", "Đào tạo", "- Kế hoạch\n- Báo cáo", "Phòng Nội vụ", "", "- Quý I\n- Quý IV"),
				List.of("I", "2", "Kiểm tra", "Báo cáo", "Phòng Nội vụ", "", "Quý II"));
	}

	@Test
	void whatWasDeletedWithChangesTrackedIsNotRead() {
		PlanWordFile file = new PlanWordFile().table()
			.row(PlanOnPaper.HEADINGS)
			.row(List.of("1", "Đào tạo", "Kế hoạch", "Phòng Nội vụ", "", "~Quý II~Quý I"));
		assertThat(PlanOnPaper.rows(this.files.read("a.docx", file.content()).appendix()))
			.containsExactly(List.of("NV", "1", "Đào tạo", "Kế hoạch", "Phòng Nội vụ", "", "Quý I"));
	}

	@Test
	void whatIsMissingIsNamedByTableRowAndColumn() {
		PlanWordFile file = new PlanWordFile().table()
			.row(PlanOnPaper.HEADINGS)
			.row(List.of("1", "Đào tạo", "Kế hoạch", "", "", "Quý I"))
			.row(List.of("2", "Kiểm tra", "", "", "", ""))
			.row(List.of("2", "Kiểm tra", "Báo cáo", "Phòng Nội vụ", "", "Quý II"))
			.row(List.of("", "Xếp hạng", "Báo cáo", "Phòng Nội vụ", "", "Quý II"));
		assertThatExceptionOfType(TableFaults.class).isThrownBy(() -> this.files.read("a.docx", file.content()))
			.satisfies((faults) -> assertThat(faults.faults()).containsExactlyInAnyOrder(
					"Tệp a.docx, bảng 1, hàng 5, cột «TT»: không có số thứ tự nên không rõ là dòng mới hay tiếp dòng trên",
					"Tệp a.docx, bảng 1, hàng 2, cột «Cơ quan, bộ phận chủ trì»: để trống",
					"Tệp a.docx, bảng 1, hàng 3, cột «Sản phẩm, kết quả đầu ra»: để trống",
					"Tệp a.docx, bảng 1, hàng 3, cột «Cơ quan, bộ phận chủ trì»: để trống",
					"Tệp a.docx, bảng 1, hàng 3, cột «Thời gian hoàn thành»: để trống",
					"Tệp a.docx, bảng 1, hàng 4, cột «TT»: trùng số NV.2 với bảng 1, hàng 3"));
	}

	@Test
	void aTableWhoseColumnsAreNotKnownIsRefused() {
		byte[] table = "Số,Việc phải làm,Kết quả,Cơ quan chủ trì,Thời hạn\n1,Rà soát,Báo cáo,Phòng Nội vụ,Quý I\n"
			.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(TableFaults.class).isThrownBy(() -> this.files.read("a.csv", table))
			.withMessage(
					"Tệp a.csv, hàng 1: không nhận ra cột «Nhiệm vụ» trong các đầu cột «Số», «Việc phải làm», «Kết quả», «Cơ quan chủ trì», «Thời hạn»");
		byte[] twice = "TT;Nhiệm vụ;Kết quả;Cơ quan chủ trì;Thời hạn;Tiến độ\n1;Rà soát;Báo cáo;Phòng Nội vụ;Quý I;Quý II\n"
			.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(TableFaults.class).isThrownBy(() -> this.files.read("a.csv", twice))
			.withMessageContaining("có hai cột cùng là «Thời hạn»: «Thời hạn», «Tiến độ»");
		assertThatExceptionOfType(TableFaults.class)
			.isThrownBy(() -> this.files.read("a.csv", "chỉ có chữ".getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("không có bảng nào có các cột «Nhiệm vụ», «Sản phẩm»");
	}

	@Test
	void otherKindsOfFilesAreRefusedInOneSentence() {
		assertThatExceptionOfType(TableFaults.class).isThrownBy(() -> this.files.read("a.doc", new byte[0]))
			.withMessage("Tệp a.doc: tệp rỗng");
		assertThatExceptionOfType(TableFaults.class)
			.isThrownBy(() -> this.files.read("a.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)))
			.withMessageContaining("bản PDF hoặc ảnh");
		assertThatExceptionOfType(TableFaults.class)
			.isThrownBy(() -> this.files.read("a.bin", new byte[] { 0, 1, 2, 3 }))
			.withMessageContaining("không phải tệp Word (.docx), Excel (.xlsx) hoặc CSV");
		assertThatExceptionOfType(TableFaults.class)
			.isThrownBy(() -> this.files.read("a.docx", "PK\u0003\u0004hỏng".getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("Tệp a.docx: ");
	}

}
