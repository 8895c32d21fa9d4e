package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page: what lies before a person, and before the people of a unit they lead.
 */
@IntegrationTest
class DeskTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Desks desks;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void wednesday() {
		this.time.is("2025-05-14T08:00");
	}

	@Test
	void workLiesInPilesByWhenItIsDue() {
		String unit = "trung-tam-vhttt";
		long today = this.duty.owes(unit, "2025-05-14");
		this.duty.assigned(today, unit + ".chuyenvien");
		String held = this.duty.task(today, "Task_SubmitProduct").getId();
		String friday = this.duty.task(this.duty.owes(unit, "2025-05-16"), "Task_AssignWork").getId();
		String later = this.duty.task(this.duty.owes(unit, "2025-05-30"), "Task_AssignWork").getId();
		Desks.Desk desk = this.desks.of(unit + ".giamdoc", List.of(unit + ".head"), (each) -> each.equals(unit));
		assertThat(desk.day()).isEqualTo("thứ Tư 14/05/2025");
		assertThat(desk.piles()).extracting(Desks.Pile::name).containsExactly("Việc của tôi", "Việc của TT VHTT&TT");
		Desks.Pile own = desk.piles().get(0);
		assertThat(lines(own, "Hôm nay", held)).as("what another holds is not the head's own").isEmpty();
		assertThat(lines(own, "Trong tuần này", friday)).hasSize(1);
		assertThat(lines(own, "Sau tuần này", later)).hasSize(1);
		assertThat(lines(desk.piles().get(1), "Hôm nay", held)).singleElement()
			.returns("Hạn 14/05/2025, hôm nay", Desks.Line::when)
			.returns("Chuyên viên TT VHTT&TT (tài khoản demo)", Desks.Line::holder);
		this.time.is("2025-05-14T17:30");
		Desks.Desk official = this.desks.of(unit + ".chuyenvien", List.of(unit + ".staff"), (each) -> false);
		assertThat(lines(official.piles().get(0), "Quá hạn", held)).extracting(Desks.Line::when)
			.containsExactly("Hạn 14/05/2025, quá hạn trong ngày");
	}

	private static List<Desks.Line> lines(Desks.Pile pile, String section, String task) {
		return pile.sections()
			.stream()
			.filter((each) -> each.heading().equals(section))
			.flatMap((each) -> each.lines().stream())
			.filter((line) -> line.path().endsWith(task))
			.toList();
	}

	@Test
	void leadersLandOnTheBoardOthersOnTheirDesk() {
		assertThat(first("ubnd.phochutich")).contains("Điều hành kế hoạch cải cách hành chính");
		assertThat(first("tam-hop.canbo")).contains("Việc hôm nay", "Việc của tôi")
			.doesNotContain("Việc của Xã Tam Hợp");
		assertThat(first("tam-hop.chutich")).contains("Việc của Xã Tam Hợp");
	}

	private String first(String user) {
		return String.valueOf(this.http.withBasicAuth(user, "cchc-demo-2024").getForObject("/", String.class));
	}

}
