package vn.gov.nghean.tuongduong.cchc.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface SubstitutionRepository extends JpaRepository<SubstitutionEntity, SubstitutionEntity.Key> {

}
