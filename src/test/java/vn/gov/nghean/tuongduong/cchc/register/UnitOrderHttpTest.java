package vn.gov.nghean.tuongduong.cchc.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of units is kept in their register. The shipped order has Phòng Y tế at 12
 * and Thanh tra huyện at 13.
 */
@IntegrationTest
class UnitOrderHttpTest {

	private static final String HEAD = "Thứ tự,Mã đơn vị,Tên đơn vị,Tên ngắn,Loại,Cấp,Mã đơn vị cấp trên,Từ ngày,Đến ngày,Căn cứ\n";

	private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Units units;

	@Autowired
	private Time time;

	private KeptRegister register;

	@BeforeEach
	void itIsMonday() {
		this.time.is("2024-03-04T08:00");
		this.register = new KeptRegister(this.http, "noi-vu.chuyenvien", "don-vi");
	}

	@AfterEach
	void theOrderIsAsShipped() {
		this.register.applies(send(health(12) + inspection(13)));
		assertThat(between()).containsExactly("y-te", "thanh-tra");
	}

	@Test
	void unitsChangePlacesOnEveryPageAndTheChangeIsShownCellByCell() {
		ResponseEntity<String> review = send(health(13) + inspection(12));
		assertThat(review.getBody()).contains("<del>12</del> <ins>13</ins>", "<del>13</del> <ins>12</ins>");
		assertThat(KeptRegister.text(review)).contains("thêm 0 dòng, sửa 2 dòng",
				"Các đơn vị xếp theo thứ tự mới trên mọi trang, danh sách và bảng tổng hợp.");
		assertThat(between()).as("nothing is applied yet").containsExactly("y-te", "thanh-tra");
		assertThat(KeptRegister.text(this.register.applies(review))).contains("Đã áp dụng.");
		assertThat(between()).containsExactly("thanh-tra", "y-te");
		String page = KeptRegister.text(this.register.page());
		assertThat(page.indexOf("Thanh tra huyện")).isLessThan(page.indexOf("Phòng Y tế"));
		assertThat(KeptRegister.text(this.register.send("don-vi.xlsx", this.register.download().getBody())))
			.contains("Danh mục đã đúng như tệp; không có gì để áp dụng.");
	}

	@Test
	void aPlaceThatIsTakenOrIsNoNumberIsNamedAndAnOpenOneStays() {
		assertThat(KeptRegister.text(send(health(13))))
			.contains("cột «Thứ tự»: «Phòng Y tế» và «Thanh tra huyện» cùng có thứ tự 13");
		assertThat(KeptRegister.text(send(health(13) + inspection(13))))
			.contains("dòng 3, cột «Thứ tự»: trùng với một dòng trên: thứ tự 13");
		assertThat(KeptRegister.text(send(health(13).replace("13,", "đầu,") + inspection(0))))
			.contains("dòng 2, cột «Thứ tự»: không phải số nguyên: đầu", "dòng 3, cột «Thứ tự»: phải từ 1 đến 9999: 0");
		assertThat(KeptRegister.text(send(health(12).replace("12,", ",")))).contains("không có gì để áp dụng");
	}

	@Test
	void aTableWithoutAColumnThatMayBeLeftOutLeavesItAsItIs() {
		String withoutThem = (HEAD + health(12)).replaceAll("(?m)^[^,]*,", "")
			.replace(",Căn cứ\n", "\n")
			.replaceAll(",\"[^\"]*\"\n", "\n");
		assertThat(KeptRegister.text(this.register.send("don-vi.csv", withoutThem.getBytes(StandardCharsets.UTF_8))))
			.contains("giữ nguyên 1", "không có gì để áp dụng");
	}

	private ResponseEntity<String> send(String rows) {
		return this.register.send("don-vi.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
	}

	private List<String> between() {
		return this.units.existingOn(DAY)
			.stream()
			.map(Unit::id)
			.filter((id) -> id.equals("y-te") || id.equals("thanh-tra"))
			.toList();
	}

	private static String health(int place) {
		return place + ",y-te,Phòng Y tế,Phòng Y tế,phòng chuyên môn,huyện,ubnd,2000-01-01,2025-06-30,"
				+ "\"hiểu biết chung, cần đối chiếu\"\n";
	}

	private static String inspection(int place) {
		return place + ",thanh-tra,Thanh tra huyện,Thanh tra huyện,phòng chuyên môn,huyện,ubnd,2000-01-01,2025-06-30,"
				+ "\"hiểu biết chung, cần đối chiếu\"\n";
	}

}
