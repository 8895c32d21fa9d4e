package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface DutyRecordRepository extends JpaRepository<DutyRecord, Long> {

	Optional<DutyRecord> findByPlanAndPlanRowAndPartAndPeriodAndUnitId(String plan, String planRow, int part,
			String period, String unitId);

	List<DutyRecord> findByPlanAndPlanRowAndStatusIn(String plan, String planRow, Collection<DutyStatus> status);

	List<DutyRecord> findByUnitIdAndStatusInOrderByDueAt(String unitId, Collection<DutyStatus> status, Pageable page);

	boolean existsByPlanAndPlanRowAndPartAndPeriod(String plan, String planRow, int part, String period);

}
