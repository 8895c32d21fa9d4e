package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.Set;

import org.springframework.data.jpa.repository.JpaRepository;

interface PreferenceRepository extends JpaRepository<Preference, String> {

	/** What a person wants; everything if they never said. */
	default Preference of(String userId) {
		return findById(userId).orElseGet(() -> new Preference(userId, true, Set.of()));
	}

}
