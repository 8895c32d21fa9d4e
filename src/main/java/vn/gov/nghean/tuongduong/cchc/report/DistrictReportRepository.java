package vn.gov.nghean.tuongduong.cchc.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The district's reports on record. */
interface DistrictReportRepository extends JpaRepository<DistrictReport, Long> {

	Optional<DistrictReport> findByPeriod(String period);

	List<DistrictReport> findByPeriodIn(Collection<String> periods);

	Optional<DistrictReport> findByDutyRecordId(long dutyRecordId);

}
