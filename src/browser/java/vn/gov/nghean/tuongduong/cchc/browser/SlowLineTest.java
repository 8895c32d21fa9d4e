package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the first and the next opening of Tasklist cost on a line, and how it looks on
 * small screens and in a browser set up for English.
 */
@BrowserTest
class SlowLineTest {

	private static final int FIRST_TIME = 1_500_000;

	private static final int NEXT_TIME = 60_000;

	@Test
	void theFirstOpeningStaysBelowOneAndAHalfMegabytesAndTheNextCostsNextToNothing(People people) {
		try (Person staff = people.person("tam-dinh.canbo")) {
			List<Integer> bytes = Collections.synchronizedList(new ArrayList<>());
			CDPSession network = staff.page().context().newCDPSession(staff.page());
			network.send("Network.enable");
			network.on("Network.loadingFinished",
					(JsonObject event) -> bytes.add(event.get("encodedDataLength").getAsInt()));
			long start = System.nanoTime();
			staff.tasklist();
			System.out.printf("Tasklist, first time: %,d bytes in %d requests, %d ms%n", sum(bytes), bytes.size(),
					(System.nanoTime() - start) / 1_000_000);
			assertThat(sum(bytes)).isLessThan(FIRST_TIME);
			bytes.clear();
			staff.tasklistAgain();
			System.out.printf("Tasklist, next time: %,d bytes in %d requests%n", sum(bytes), bytes.size());
			assertThat(sum(bytes)).isLessThan(NEXT_TIME);
		}
	}

	private static int sum(List<Integer> bytes) {
		return List.copyOf(bytes).stream().mapToInt(Integer::intValue).sum();
	}

	@Test
	void onAPhoneTheTaskComesIntoSightWhenItIsChosen(People people) {
		try (Person staff = people.person("tam-dinh.canbo", Screen.PHONE)) {
			TasklistPage tasklist = staff.tasklist().choose("Việc của đơn vị");
			staff.looks("81-dien-thoai-danh-sach");
			tasklist.open("Phân công người thực hiện");
			staff.page().waitForFunction("() => document.querySelector('.task-card').getBoundingClientRect().top < 200");
			staff.looks("82-dien-thoai-viec");
			int width = (Integer) staff.page().evaluate("() => document.documentElement.scrollWidth");
			assertThat(width).isLessThanOrEqualTo(Screen.PHONE.width());
		}
	}

	@Test
	void aBrowserSetUpForEnglishTakesDaysBeforeMonthsToo(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien", Screen.ENGLISH)) {
			TasklistPage tasklist = officer.tasklist().start("VIII");
			assertThat(tasklist.placeholderOf("Ngày của văn bản hoặc sự kiện")).isEqualTo("ngày/tháng/năm");
		}
	}

}
