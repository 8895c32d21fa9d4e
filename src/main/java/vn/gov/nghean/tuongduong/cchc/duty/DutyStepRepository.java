package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface DutyStepRepository extends JpaRepository<DutyStep, String> {

	List<DutyStep> findByRecordIdInOrderByOpenedAt(Collection<Long> recordIds);

}
