package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 2024 plan from its first working day to its last: what the system does, counted per
 * row and unit, against what was worked out by hand from the appendix. The duties of row
 * VII.4 are a process of their own: handed out here, done in its own tests.
 */
@IntegrationTest
class YearOfThePlanTest {

	private static final int DUTIES = 587;

	@Autowired
	private Time time;

	@Autowired
	private PlanYear year;

	@Autowired
	private EverybodyOnTime everybody;

	@Autowired
	private YearFigures figures;

	@BeforeEach
	void thePlanComesIntoForce() {
		this.year.begins(this.time);
	}

	@AfterEach
	void thePlanIsForgotten() {
		this.year.isForgotten();
	}

	@Test
	void ifNobodyWorksEveryDutyGoesUpItsLevels() {
		this.year.passes(this.time, () -> {
		});
		assertThat(this.figures.occurrences()).containsExactlyElementsOf(ExpectedYear.occurrences());
		SortedMap<String, Integer> counted = this.figures.perRowAndUnit();
		assertThat(counted).containsExactlyInAnyOrderEntriesOf(ExpectedYear.ifNobodyWorks());
		assertThat(perUnit(counted)).containsAllEntriesOf(ExpectedYear.perUnit("duties", "duty", "duties", "assign",
				"duties", "escalation", "duties", "head told", "told_as_home_affairs", "Home Affairs told",
				"told_as_accountable", "accountable told", "told_as_vice_chair", "vice chair told"));
		assertThat(this.figures.running("plan-task")).isEqualTo(DUTIES);
		assertThat(this.figures.running("overdue-escalation")).isEqualTo(DUTIES);
		assertThat(this.figures.failures()).isZero();
	}

	@Test
	void ifEverybodyIsOnTimeNothingEscalates() {
		this.year.passes(this.time, this.everybody::work);
		assertThat(this.figures.occurrences()).containsExactlyElementsOf(ExpectedYear.occurrences());
		SortedMap<String, Integer> counted = this.figures.perRowAndUnit();
		assertThat(counted).containsExactlyInAnyOrderEntriesOf(ExpectedYear.ifEverybodyIsOnTime());
		assertThat(perUnit(counted)).containsAllEntriesOf(ExpectedYear.perUnit("duties", "duty", "duties", "assign",
				"submissions", "submit", "contributions", "contribute", "duties", "approve", "acceptances", "accept"));
		assertThat(this.figures.closedInTime()).isEqualTo(DUTIES);
		assertThat(this.figures.running("plan-task")).isZero();
		assertThat(this.figures.failures()).isZero();
	}

	private static SortedMap<String, Integer> perUnit(Map<String, Integer> perRowAndUnit) {
		SortedMap<String, Integer> sums = new TreeMap<>();
		perRowAndUnit.forEach((key, count) -> sums.merge(key.substring(key.indexOf(' ') + 1), count, Integer::sum));
		return sums;
	}

}
