package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rankings on record. */
interface RankingRoundRepository extends JpaRepository<RankingRound, Long> {

	Optional<RankingRound> findByRankingYear(int year);

	Optional<RankingRound> findByDutyRecordId(long dutyRecordId);

}
