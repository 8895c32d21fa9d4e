package vn.gov.nghean.tuongduong.cchc.duty;

import org.springframework.data.jpa.repository.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface DutyStepRepository extends JpaRepository<DutyStep, String> {

	List<DutyStep> findByFinishedAtIsNullAndDueAtAfterOrderByOpenedAt(Instant moment);

	List<DutyStep> findByRecordIdInOrderByOpenedAt(Collection<Long> recordIds);

	/** What a person completed between two moments, the second one excluded. */
	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.PersonalWork(r.work.planRow, r.work.title,
			  r.work.periodName, s.name, s.dueAt, s.finishedAt)
			from DutyStep s, DutyRecord r
			where r.id = s.recordId and s.userId = :userId and s.completed = true
			  and s.finishedAt >= :from and s.finishedAt < :until
			order by s.finishedAt""")
	List<PersonalWork> doneBy(String userId, Instant from, Instant until);

	/** What was given to a person in a unit and is not delivered. */
	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.PersonalWork(r.work.planRow, r.work.title,
			  r.work.periodName, 'Nộp sản phẩm', r.due.dueAt, cast(null as instant))
			from DutyRecord r
			where r.assignment.assignee = :userId and r.work.unitId = :unitId
			  and r.status = vn.gov.nghean.tuongduong.cchc.duty.DutyStatus.OPEN
			order by r.due.dueAt""")
	List<PersonalWork> openOf(String userId, String unitId);

	/** Who was given overdue duties to act on, the first one first. */
	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.duty.DutyOverview$Told(s.recordId, s.unitId, s.level, s.openedAt)
			from DutyStep s
			where s.recordId in :recordIds and s.activityId = 'Task_ActOnOverdue' and s.unitId is not null
			order by s.openedAt""")
	List<DutyOverview.Told> told(Collection<Long> recordIds);

	/** The steps that are overdue and open, of records that somebody was told of. */
	@Query("""
			select s from DutyStep s
			where s.finishedAt is null and s.dueAt < :now and s.activityId <> 'Task_ActOnOverdue'
			  and s.recordId in :recordIds
			order by s.dueAt""")
	List<DutyStep> overdue(Collection<Long> recordIds, Instant now);

}
