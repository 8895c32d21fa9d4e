package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The opinions of the council's members. */
interface OpinionRepository extends JpaRepository<Opinion, Long> {

	List<Opinion> findByRoundIdOrderById(long roundId);

	List<Opinion> findByRoundIdAndCouncil(long roundId, int council);

}
