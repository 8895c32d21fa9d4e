package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRepository extends JpaRepository<DutyExtension, Long> {

	List<DutyExtension> findByRecordIdOrderById(long recordId);

	boolean existsByRecordIdAndStatus(long recordId, String status);

}
