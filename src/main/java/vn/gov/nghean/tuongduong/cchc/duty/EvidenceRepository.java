package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The evidence on record. */
interface EvidenceRepository extends JpaRepository<EvidenceFile, Long> {

	List<EvidenceFile> findByRecordIdOrderByAddedAt(long recordId);

	List<EvidenceFile> findByHashOrderByAddedAt(String hash);

	long countByTaskId(String taskId);

	boolean existsByTaskIdAndHash(String taskId, String hash);

}
