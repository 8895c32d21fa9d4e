package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanVersionRepository extends JpaRepository<PlanVersion, Long> {

	Optional<PlanVersion> findFirstByPlanYearAndStatusOrderByVersionDesc(int planYear, PlanStatus status);

	Optional<PlanVersion> findFirstByPlanYearOrderByVersionDesc(int planYear);

	/** The version of a year's plan that is in force. */
	default Optional<PlanVersion> inForce(int planYear) {
		return findFirstByPlanYearAndStatusOrderByVersionDesc(planYear, PlanStatus.APPROVED);
	}

	Optional<PlanVersion> findByPlanYearAndVersion(int planYear, int version);

	/** The newest version of a year's plan, for this transaction alone to change. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select v from PlanVersion v where v.planYear = ?1 "
			+ "and v.version = (select max(o.version) from PlanVersion o where o.planYear = ?1)")
	Optional<PlanVersion> lockNewest(int planYear);

	/** A version, for this transaction alone to change. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select v from PlanVersion v where v.planYear = ?1 and v.version = ?2")
	Optional<PlanVersion> lock(int planYear, int version);

	List<PlanVersion> findByStatusOrderByPlanYear(PlanStatus status);

}
