package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.nghean.tuongduong.cchc.plan.YearShift.Shifted;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of the 2024 plan, and others as plans have them, a year later.
 */
class YearShiftTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Trước 30/11/2024                                  | Trước 30/11/2025
			Tháng 02/2024                                     | Tháng 02/2025
			quý I/2024                                        | quý I/2025
			Trước ngày 05-12-2024                             | Trước ngày 05-12-2025
			Chậm nhất ngày 15.6.2024                          | Chậm nhất ngày 15.6.2025
			Trước ngày 30 tháng 11 năm 2024                   | Trước ngày 30 tháng 11 năm 2025
			Xây dựng Kế hoạch chuyển đổi số huyện năm 2024    | Xây dựng Kế hoạch chuyển đổi số huyện năm 2025
			Quyết định xếp hạng CCHC năm 2024 cho các xã      | Quyết định xếp hạng CCHC năm 2025 cho các xã
			Năm 2024: từ 01/01/2024 đến 31/12/2024            | Năm 2025: từ 01/01/2025 đến 31/12/2025""")
	void yearsOfThePlansOwnTimeMove(String text, String moved) {
		assertThat(YearShift.of(text, 2024)).isEqualTo(new Shifted(text, moved, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Trước ngày 30/11", "Quý, 6 tháng, năm", "giai đoạn 2021-2025", "giai đoạn 2021 – 2030",
			"giai đoạn 2024 - 2026", "Quyết định số 12/2024/QĐ-UBND ngày 03/01/2024 của UBND tỉnh",
			"Nghị định 61/2018/NĐ-CP", "Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2024", "theo TCVN ISO 9001:2015",
			"theo ISO 9001:2024", "phê duyệt tại Nghị quyết 76/NQ-CP ngày 15/7/2021",
			"Văn bản số 120/UBND-NV ngày 02/02/2024", "mục tiêu năm 2030" })
	void spansStandardsAndCitedDocumentsStay(String text) {
		assertThat(YearShift.of(text, 2024)).isEqualTo(new Shifted(text, text, ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					rà soát văn bản năm 2023 trên địa bàn  | rà soát văn bản năm 2024 trên địa bàn  | bản cũ ghi năm 2023, đã chuyển thành 2024
					Trước ngày 15/01/2025                  | Trước ngày 15/01/2026                  | bản cũ ghi năm 2025, đã chuyển thành 2026
					mục tiêu đến năm 2025                  | mục tiêu đến năm 2025                  | giữ năm 2025 vì có thể là mốc nhiều năm
					Luật Thủ đô năm 2024                   | Luật Thủ đô năm 2024                   | giữ năm 2024 vì có thể là năm của văn bản được dẫn
					Trước ngày 29/02/2024                  | Trước ngày 28/02/2025                  | năm 2025 không có ngày 29/02
					ngày 29 tháng 02 năm 2024              | ngày 28 tháng 02 năm 2025              | năm 2025 không có ngày 29/02""")
	void whatIsNotPlainIsNamed(String text, String moved, String doubt) {
		assertThat(YearShift.of(text, 2024)).isEqualTo(new Shifted(text, moved, doubt));
	}

	@Test
	void aCitedDocumentStaysBesideADeadlineThatMoves() {
		assertThat(
				YearShift.of("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2024, hoàn thành trước 30/6/2024", 2024).after())
			.isEqualTo("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2024, hoàn thành trước 30/6/2025");
	}

	@Test
	void ofTheRealPlanThreeKindsOfCellsChangeAndOneIsInDoubt() {
		List<Shifted> cells = PlanReader.appendix(Plan2024.texts().appendix())
			.stream()
			.flatMap((row) -> List.of(row.task(), row.products(), row.lead(), row.cooperating(), row.deadline())
				.stream())
			.map((cell) -> YearShift.of(cell, 2024))
			.filter(Shifted::isUncertain)
			.toList();
		assertThat(cells).extracting(Shifted::after)
			.anySatisfy((text) -> assertThat(text).contains("văn bản quy phạm pháp luật năm 2024"))
			.contains("Tháng 02/2025", "Tự chấm điểm xác định chỉ số CCHC huyện năm 2025",
					"Xây dựng và triển khai Kế hoạch chuyển đổi số huyện Tương Dương năm 2025")
			.hasSize(9);
		assertThat(cells).filteredOn((cell) -> !cell.doubt().isEmpty()).hasSize(1);
	}

}
