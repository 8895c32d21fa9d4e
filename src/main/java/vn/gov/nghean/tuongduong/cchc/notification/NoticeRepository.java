package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, Long> {

	List<Notice> findBySettledAtIsNull();

	List<Notice> findByUserIdAndSettledAtIsNullOrderByToldAtDescIdDesc(String userId);

	long countByUserIdAndSettledAtIsNullAndReadAtIsNull(String userId);

	List<Notice> findByTaskIdIn(Collection<String> taskIds);

	@Modifying
	@Query("update Notice n set n.readAt = :at where n.userId = :userId and n.readAt is null")
	void readAll(String userId, Instant at);

}
