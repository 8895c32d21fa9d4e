package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rounds on record. */
interface ReviewRoundRepository extends JpaRepository<ReviewRound, Long> {

	Optional<ReviewRound> findByUnitIdAndReviewMonth(String unitId, LocalDate month);

	Optional<ReviewRound> findByDutyRecordId(long dutyRecordId);

	List<ReviewRound> findByReviewMonth(LocalDate month);

	List<ReviewRound> findByUnitIdAndReviewMonthBetween(String unitId, LocalDate first, LocalDate last);

}
