package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;

/**
 * Which class a result belongs to.
 */
public interface RankingClasses {

	/**
	 * The class, such as {@code Tốt}.
	 * @param zeroCriteria how many criteria have no point at all
	 */
	String of(BigDecimal total, int zeroCriteria);

}
