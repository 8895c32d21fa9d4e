package vn.gov.nghean.tuongduong.cchc.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<UnitEntity, String> {

}
