package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The dossiers on record. */
interface DossierRepository extends JpaRepository<Dossier, Long> {

	Optional<Dossier> findByCode(String code);

	List<Dossier> findByCodeIn(Collection<String> codes);

	/**
	 * Those under way and due by a moment that no apology is under way for: the earliest
	 * first.
	 */
	@Query("""
			select d.id from Dossier d
			where d.status = vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus.PROCESSING and d.dueAt <= :until
			  and not exists (select a from Apology a where a.dossierId = d.id
			    and a.stage <> vn.gov.nghean.tuongduong.cchc.dossier.ApologyStage.DROPPED)
			order by d.dueAt, d.id""")
	List<Long> withoutApology(Instant until);

	@Query("""
			select d from Dossier d
			where d.unitId = :unitId and d.status in :status order by d.dueAt, d.id""")
	List<Dossier> ofUnit(String unitId, Collection<DossierStatus> status, Pageable page);

	/** Those due or returned between two moments, the second one excluded. */
	@Query("""
			select d from Dossier d
			where (d.dueAt >= :from and d.dueAt < :until) or (d.returnedAt >= :from and d.returnedAt < :until)
			order by d.id""")
	List<Dossier> dueOrReturned(Instant from, Instant until);

	/**
	 * Of those due or returned between two moments, the second one excluded, the late
	 * ones and those with an apology.
	 */
	@Query("""
			select d from Dossier d
			where ((d.dueAt >= :from and d.dueAt < :until) or (d.returnedAt >= :from and d.returnedAt < :until))
			  and d.status <> vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus.WITHDRAWN
			  and ((d.status = vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus.PROCESSING and d.dueAt < :now)
			    or (d.status = vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus.RETURNED and d.returnedAt > d.dueAt)
			    or exists (select a.id from Apology a where a.dossierId = d.id
			      and a.stage <> vn.gov.nghean.tuongduong.cchc.dossier.ApologyStage.DROPPED))
			order by d.dueAt, d.id""")
	List<Dossier> troubled(Instant from, Instant until, Instant now);

	/**
	 * A unit's returned between two moments, the second one excluded, and those under way
	 * that were due before the second.
	 */
	@Query("""
			select d from Dossier d
			where d.unitId = :unitId
			  and ((d.returnedAt >= :from and d.returnedAt < :until)
			    or (d.status = vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus.PROCESSING and d.dueAt < :until))
			order by d.id""")
	List<Dossier> returnedOrLeftOver(String unitId, Instant from, Instant until);

}
