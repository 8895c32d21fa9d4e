package vn.gov.nghean.tuongduong.cchc.notification;

import org.springframework.data.jpa.repository.JpaRepository;

interface PreferenceRepository extends JpaRepository<Preference, String> {

}
