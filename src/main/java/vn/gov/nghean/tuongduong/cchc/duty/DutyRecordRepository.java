package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DutyRecordRepository extends JpaRepository<DutyRecord, Long> {

	boolean existsByWorkPlanAndWorkPlanRowAndWorkPartAndWorkPeriodAndWorkUnitId(String plan, String planRow, int part,
			String period, String unitId);

	boolean existsByWorkPlanAndWorkPlanRowAndWorkPartAndWorkPeriod(String plan, String planRow, int part,
			String period);

	boolean existsByOrderedAtBefore(Instant moment);

	List<DutyRecord> findByWorkPlanAndWorkPlanRowAndStatusIn(String plan, String planRow,
			Collection<DutyStatus> status);

	List<DutyRecord> findByWorkPlanAndWorkPlanRowOrderById(String plan, String planRow);

	List<DutyRecord> findByStatusOrderById(DutyStatus status);

	List<DutyRecord> findByWorkUnitIdAndStatusInOrderByDueDueAt(String unitId, Collection<DutyStatus> status,
			Pageable page);

	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.DutyOutcomes$One(r.work.planRow, r.work.unitId, r.status,
			  r.due.dueAt, r.outcome.deliveredAt, r.outcome.workingDaysLate)
			from DutyRecord r
			where r.work.plan = :plan""")
	List<DutyOutcomes.One> outcomes(String plan);

	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.DutyOverview$Row(r.id, r.work.dutyKey,
			  r.work.planRow, r.work.title, r.work.unitId, r.work.periodName, r.due.dueAt, r.status, r.outcome.deliveredAt,
			  r.outcome.workingDaysLate, r.processInstanceId)
			from DutyRecord r
			where r.work.plan = :plan and r.status <> vn.gov.nghean.tuongduong.cchc.duty.DutyStatus.WITHDRAWN
			order by r.due.dueAt, r.id""")
	List<DutyOverview.Row> overview(String plan);

}
