package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarFeedRepository extends JpaRepository<CalendarFeed, Long> {

	Optional<CalendarFeed> findBySecretHashAndRevokedAtIsNull(String secretHash);

	List<CalendarFeed> findByUserIdAndRevokedAtIsNullOrderByCreatedAt(String userId);

}
