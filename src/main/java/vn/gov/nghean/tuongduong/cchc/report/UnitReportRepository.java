package vn.gov.nghean.tuongduong.cchc.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The units' reports on record, every edition. */
interface UnitReportRepository extends JpaRepository<UnitReport, Long> {

	Optional<UnitReport> findByDutyRecordId(long dutyRecordId);

	List<UnitReport> findByPeriodOrderByEdition(String period);

	Optional<UnitReport> findFirstByUnitIdAndPeriodOrderByEditionDesc(String unitId, String period);

	Optional<UnitReport> findByUnitIdAndPeriodAndEdition(String unitId, String period, int edition);

	Optional<UnitReport> findFirstByUnitIdAndPeriodAndStageOrderByEditionDesc(String unitId, String period,
			ReportStage stage);

}
