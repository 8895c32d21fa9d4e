package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.LocalDate;

import org.springframework.data.jpa.repository.JpaRepository;

interface MorningRepository extends JpaRepository<Morning, LocalDate> {

}
