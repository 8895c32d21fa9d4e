package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface OpeningRepository extends JpaRepository<Opening, Long> {

	Optional<Opening> findByPlanYearAndRowCodeAndPartAndPeriod(int planYear, String rowCode, int part, String period);

	boolean existsByPlanYearAndRowCodeAndPartAndStandsFor(int planYear, String rowCode, int part, String standsFor);

	/** Whether a period was handed out, under its own name or another. */
	default boolean isHandedOut(int planYear, String rowCode, int part, String period) {
		return findByPlanYearAndRowCodeAndPartAndPeriod(planYear, rowCode, part, period).isPresent()
				|| existsByPlanYearAndRowCodeAndPartAndStandsFor(planYear, rowCode, part, period);
	}

	List<Opening> findByPlanYearAndRowCodeOrderById(int planYear, String rowCode);

	List<Opening> findByPlanYearOrderById(int planYear);

}
