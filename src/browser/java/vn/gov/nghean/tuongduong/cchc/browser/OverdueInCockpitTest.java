package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Home Affairs sees in Cockpit: the rows of the plan by their names, and what is
 * overdue.
 */
@BrowserTest
class OverdueInCockpitTest {

	private static final String HOME_AFFAIRS = "noi-vu.chuyenvien";

	private static final int LEGIBLE = 6;

	/** A row with a dozen dates is taller than the pane. */
	private static final int MOST_ZOOMS = 6;

	@Test
	void whatIsOverdueIsTwoClicksFromTheLoginAndSaysUnitRowAndPeriod(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			CockpitPage cockpit = officer.cockpit();
			assertThat(cockpit.overdueTitle()).matches("Việc quá hạn \\(3[23]\\)");
			assertThat(cockpit.overdue()).hasSize(15).contains("Phòng Nội vụ · IV.4 · Tháng 01/2024");
			officer.looks("51-noi-vu-tong-quan");
			assertThat(cockpit.allOverdue().keys()).contains("Xã Tam Hợp · II.1 · Tháng 01/2024")
				.allMatch((key) -> key.matches(".+ · [IV]+\\.\\d · .+/2024"));
			assertThat(cockpit.diagramTexts()).contains("Việc quá hạn");
			officer.looks("52-noi-vu-viec-qua-han");
			assertThat(cockpit.firstInstance().facts()).containsPattern(".+ · [IV]+\\.\\d · .+/2024");
			assertThat(cockpit.letterHeight()).isGreaterThan(LEGIBLE);
			officer.looks("53-noi-vu-mot-viec-qua-han");
		}
	}

	@Test
	void theRowsOfThePlanAreListedByTheirNames(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			List<String> names = officer.cockpit().processes().names();
			assertThat(names).hasSizeGreaterThanOrEqualTo(36)
				.contains("II.1 Xây dựng, triển khai kế hoạch kiểm soát TTHC", "Xử lý việc quá hạn",
						"VI.5 Khai thác, sử dụng hiệu quả Cổng dịch vụ công trực tuyến và hệ thống một cửa điện tử");
			assertThat(names.stream().filter((name) -> name.matches("[IV]+(\\.\\d)? .+"))).hasSize(33);
			officer.looks("54-noi-vu-danh-sach-muc");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "II.1", "VI.5", "II.6" })
	void aRowsDiagramIsVietnameseAndLegible(String row, People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			CockpitPage cockpit = officer.cockpit().processes().process(row);
			assertThat(String.join(" ", cockpit.diagramTexts())).contains("Từng đơn vị", "Kế hoạch có hiệu");
			officer.looks("55-noi-vu-so-do-" + row);
			assertThat(cockpit.zoomedUntilLegible(LEGIBLE)).as("steps of zooming in").isLessThanOrEqualTo(MOST_ZOOMS);
		}
	}

}
