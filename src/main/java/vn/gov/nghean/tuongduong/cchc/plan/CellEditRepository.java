package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface CellEditRepository extends JpaRepository<CellEdit, Long> {

	/** What was changed after the save of that number, oldest first. */
	List<CellEdit> findByPlanYearAndVersionAndEditGreaterThanOrderById(int planYear, int version, int edit);

}
