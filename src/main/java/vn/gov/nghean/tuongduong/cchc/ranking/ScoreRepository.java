package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The scores on record. */
interface ScoreRepository extends JpaRepository<Score, Long> {

	List<Score> findBySheetIdIn(Collection<Long> sheetIds);

	/** How many scores of each criterion there are, and how many are on record. */
	@Query("""
			select new vn.gov.nghean.tuongduong.cchc.ranking.RankingProgress$Scored(s.code, count(s), count(s.recorded))
			from Score s where s.sheetId in :sheetIds group by s.code""")
	List<RankingProgress.Scored> scored(Collection<Long> sheetIds);

}
