package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface RowStateRepository extends JpaRepository<RowState, Long> {

	Optional<RowState> findByPlanYearAndRowCode(int planYear, String rowCode);

	List<RowState> findByPlanYear(int planYear);

}
