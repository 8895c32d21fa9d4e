package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface EscalationActionRepository extends JpaRepository<EscalationAction, Long> {

	List<EscalationAction> findByRecordIdInOrderById(Collection<Long> recordIds);

}
