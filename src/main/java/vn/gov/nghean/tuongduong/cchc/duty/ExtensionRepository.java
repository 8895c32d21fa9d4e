package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRepository extends JpaRepository<DutyExtension, Long> {

	List<DutyExtension> findByRecordIdInOrderById(Collection<Long> recordIds);

	List<DutyExtension> findByRecordIdAndStatus(long recordId, String status);

}
