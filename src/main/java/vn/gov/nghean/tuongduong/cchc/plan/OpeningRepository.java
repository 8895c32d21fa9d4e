package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface OpeningRepository extends JpaRepository<Opening, Long> {

	Optional<Opening> findByPlanYearAndRowCodeAndPartAndPeriod(int planYear, String rowCode, int part, String period);

	List<Opening> findByPlanYearAndRowCodeOrderById(int planYear, String rowCode);

	List<Opening> findByPlanYearOrderById(int planYear);

}
