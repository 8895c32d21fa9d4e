package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The sheets of communes. */
interface CommuneSheetRepository extends JpaRepository<CommuneSheet, Long> {

	List<CommuneSheet> findByRoundIdOrderById(long roundId);

	Optional<CommuneSheet> findByRoundIdAndUnitId(long roundId, String unitId);

	Optional<CommuneSheet> findByDutyRecordId(long dutyRecordId);

}
