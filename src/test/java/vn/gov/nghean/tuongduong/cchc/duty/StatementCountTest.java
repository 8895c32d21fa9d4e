package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a duty costs the database, the engine's own statements apart.
 */
@IntegrationTest
class StatementCountTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private EntityManagerFactory entities;

	private Statistics statistics;

	@BeforeEach
	void count() {
		this.time.is("2024-01-08T08:00");
		this.statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
	}

	@AfterEach
	void countNoMore() {
		this.statistics.setStatisticsEnabled(false);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 12 })
	void aStepReadsTheRecordOnceHoweverManyTasksItHandsOut(int products) {
		List<String> names = Collections.nCopies(products, "Báo cáo");
		long[] id = new long[1];
		assertThat(statements(() -> id[0] = this.duty.owes("tam-quang", "2024-01-31", names, "y-te")))
			.as("order and first task")
			.isLessThanOrEqualTo(9);
		assertThat(statements(() -> this.duty.assigned(id[0], "tam-quang.canbo"))).as("assign").isLessThanOrEqualTo(8);
		assertThat(statements(() -> this.duty.submitted(id[0]))).as("submit").isLessThanOrEqualTo(9);
	}

	@Test
	void aListCostsAsMuchForManyAsForOne() {
		this.duty.owes("trung-tam-dvnn", "2024-01-31", "y-te");
		long one = statements(() -> list("trung-tam-dvnn"));
		for (int more = 0; more < 5; more++) {
			this.duty.owes("trung-tam-dvnn", "2024-01-31", "y-te");
		}
		assertThat(statements(() -> list("trung-tam-dvnn"))).isEqualTo(one).isLessThanOrEqualTo(7);
	}

	private void list(String unit) {
		assertThat(this.duties.ofUnit(unit, EnumSet.allOf(DutyStatus.class), 0)).isNotEmpty();
	}

	private long statements(Runnable act) {
		this.statistics.clear();
		act.run();
		return this.statistics.getPrepareStatementCount();
	}

}
