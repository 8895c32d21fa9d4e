package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface DutyRecordRepository extends JpaRepository<DutyRecord, Long> {

	boolean existsByWorkPlanAndWorkPlanRowAndWorkPartAndWorkPeriodAndWorkUnitId(String plan, String planRow, int part,
			String period, String unitId);

	boolean existsByWorkPlanAndWorkPlanRowAndWorkPartAndWorkPeriod(String plan, String planRow, int part,
			String period);

	boolean existsByOrderedAtBefore(Instant moment);

	List<DutyRecord> findByWorkPlanAndWorkPlanRowAndStatusIn(String plan, String planRow,
			Collection<DutyStatus> status);

	List<DutyRecord> findByWorkUnitIdAndStatusInOrderByDueDueAt(String unitId, Collection<DutyStatus> status,
			Pageable page);

}
