package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ShiftedCellRepository extends JpaRepository<ShiftedCell, Long> {

	boolean existsByPlanYearAndVersion(int planYear, int version);

	List<ShiftedCell> findByPlanYearAndVersionOrderById(int planYear, int version);

}
