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
			select new vn.gov.nghean.tuongduong.cchc.duty.DutyOverview$Row(r.id, r.work, r.orderedAt, r.due.dueAt,
			  r.status, r.outcome.deliveredAt, r.outcome.workingDaysLate, r.processInstanceId)
			from DutyRecord r
			where r.work.plan = :plan and r.status <> vn.gov.nghean.tuongduong.cchc.duty.DutyStatus.WITHDRAWN
			order by r.due.dueAt, r.id""")
	List<DutyOverview.Row> overview(String plan);

	/** What is open of the years before one, by their deadlines. */
	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.DutyOverview$Row(r.id, r.work, r.orderedAt, r.due.dueAt,
			  r.status, r.outcome.deliveredAt, r.outcome.workingDaysLate, r.processInstanceId)
			from DutyRecord r
			where r.status = vn.gov.nghean.tuongduong.cchc.duty.DutyStatus.OPEN
			  and length(r.work.plan) = 4 and r.work.plan < :year
			order by r.due.dueAt, r.id""")
	List<DutyOverview.Row> openBefore(String year);

	/** Those under way that somebody was told of, of a year's plan and those before. */
	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.EscalationOverview$Duty(r.id, r.work, r.processInstanceId)
			from DutyRecord r
			where r.status in (vn.gov.nghean.tuongduong.cchc.duty.DutyStatus.OPEN,
			    vn.gov.nghean.tuongduong.cchc.duty.DutyStatus.DELIVERED)
			  and length(r.work.plan) = 4 and r.work.plan <= :year
			  and exists (select s.taskId from DutyStep s
			    where s.recordId = r.id and s.activityId = 'Task_ActOnOverdue')""")
	List<EscalationOverview.Duty> raised(String year);

	/** The plans that have records. */
	@Query("select distinct r.work.plan from DutyRecord r where length(r.work.plan) = 4 order by r.work.plan")
	List<String> years();

}
