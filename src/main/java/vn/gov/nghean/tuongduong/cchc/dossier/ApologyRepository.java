package vn.gov.nghean.tuongduong.cchc.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The apologies on record. */
interface ApologyRepository extends JpaRepository<Apology, Long> {

	Optional<Apology> findFirstByDossierIdOrderByAttemptDesc(long dossierId);

	Optional<Apology> findByDutyRecordId(long dutyRecordId);

	List<Apology> findByDossierIdIn(Collection<Long> dossierIds);

}
