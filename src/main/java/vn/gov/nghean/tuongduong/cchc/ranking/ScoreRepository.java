package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The scores on record. */
interface ScoreRepository extends JpaRepository<Score, Long> {

	List<Score> findBySheetIdIn(Collection<Long> sheetIds);

}
