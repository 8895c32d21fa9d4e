package vn.gov.nghean.tuongduong.cchc.review;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The sheets on record. */
interface ReviewSheetRepository extends JpaRepository<ReviewSheet, Long> {

	List<ReviewSheet> findByRoundIdOrderById(long roundId);

}
