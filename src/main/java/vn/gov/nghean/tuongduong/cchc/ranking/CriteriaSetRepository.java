package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The criteria sets on record. */
interface CriteriaSetRepository extends JpaRepository<CriteriaSet, Long> {

	Optional<CriteriaSet> findFirstByRankingYearOrderByEditionDesc(int year);

	Optional<CriteriaSet> findFirstByRankingYearLessThanOrderByRankingYearDescEditionDesc(int year);

}
