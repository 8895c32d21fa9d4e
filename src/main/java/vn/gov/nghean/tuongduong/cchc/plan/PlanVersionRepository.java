package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanVersionRepository extends JpaRepository<PlanVersion, Long> {

	Optional<PlanVersion> findFirstByPlanYearAndStatusOrderByVersionDesc(int planYear, PlanStatus status);

	Optional<PlanVersion> findFirstByPlanYearOrderByVersionDesc(int planYear);

	/** The version of a year's plan that is in force. */
	default Optional<PlanVersion> inForce(int planYear) {
		return findFirstByPlanYearAndStatusOrderByVersionDesc(planYear, PlanStatus.APPROVED);
	}

	Optional<PlanVersion> findByPlanYearAndVersion(int planYear, int version);

	List<PlanVersion> findByStatusOrderByPlanYear(PlanStatus status);

}
