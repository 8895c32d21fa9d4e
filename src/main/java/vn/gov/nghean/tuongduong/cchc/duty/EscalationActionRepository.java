package vn.gov.nghean.tuongduong.cchc.duty;

import org.springframework.data.jpa.repository.JpaRepository;

interface EscalationActionRepository extends JpaRepository<EscalationAction, Long> {

}
