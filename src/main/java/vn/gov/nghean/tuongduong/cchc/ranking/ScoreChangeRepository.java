package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The changes of scores, oldest first. */
interface ScoreChangeRepository extends JpaRepository<ScoreChange, Long> {

	List<ScoreChange> findBySheetIdOrderById(long sheetId);

}
