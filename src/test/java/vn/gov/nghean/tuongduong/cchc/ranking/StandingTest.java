package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Places, and how ties are broken.
 */
class StandingTest {

	private static final RankingRules RULES = new RankingRules(new ClassPathResource("data/ranking/rules.csv"));

	@Test
	void theHigherTotalComesFirst() {
		assertThat(placed(standing("a", "80.00", "0", "0"), standing("b", "80.01", "0", "0")))
			.extracting(Standing.Placed::place, (each) -> each.standing().unitId())
			.containsExactly(tuple(1, "b"), tuple(2, "a"));
	}

	@Test
	void ofTheSameTotalTheOneWithMorePointsWithoutBonusComesFirst() {
		assertThat(placed(standing("a", "80.00", "1.50", "0"), standing("b", "81.50", "0", "0"),
				standing("c", "82.00", "0", "0.50")))
			.extracting(Standing.Placed::place, (each) -> each.standing().unitId())
			.containsExactly(tuple(1, "c"), tuple(2, "b"), tuple(3, "a"));
	}

	@Test
	void thenSurveyThenWhatTheSystemComputesThenFewerZerosDecide() {
		BigDecimal none = Points.NONE;
		BigDecimal sum = new BigDecimal("70.00");
		Standing survey = new Standing("d", sum, new BigDecimal("9.00"), none, 3, none, none);
		Standing computed = new Standing("c", sum, new BigDecimal("8.00"), new BigDecimal("5.00"), 3, none, none);
		Standing zeros = new Standing("b", sum, new BigDecimal("8.00"), new BigDecimal("4.00"), 0, none, none);
		Standing last = new Standing("a", sum, new BigDecimal("8.00"), new BigDecimal("4.00"), 1, none, none);
		assertThat(placed(last, zeros, computed, survey)).extracting((each) -> each.standing().unitId())
			.containsExactly("d", "c", "b", "a");
	}

	@Test
	void whomNothingTellsApartShareAPlaceAndTheNextIsLeftOut() {
		assertThat(placed(standing("a", "60.00", "0", "0"), standing("b", "75.00", "0", "0"),
				standing("c", "75.00", "0", "0")))
			.extracting(Standing.Placed::place, (each) -> each.standing().unitId())
			.containsExactly(tuple(1, "b"), tuple(1, "c"), tuple(3, "a"));
	}

	@Test
	void aPenaltyTakesNobodyBelowNothing() {
		assertThat(standing("a", "1.00", "0", "3").total()).isEqualByComparingTo("0");
	}

	private static List<Standing.Placed> placed(Standing... standings) {
		return Standing.placed(List.of(standings), RULES.ties());
	}

	private static Standing standing(String unit, String sum, String bonus, String penalty) {
		return new Standing(unit, new BigDecimal(sum), Points.NONE, Points.NONE, 0, new BigDecimal(bonus),
				new BigDecimal(penalty));
	}

}
