package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, Long> {

	@Query("""
			select m.id from Message m
			where m.status = vn.gov.nghean.tuongduong.cchc.notification.Message$Status.WAITING
			  and m.nextAttemptAt <= :now
			order by m.nextAttemptAt, m.id""")
	List<Long> due(Instant now, Limit limit);

	List<Message> findByStatusInOrderByComposedAtDesc(Collection<Message.Status> status, Limit limit);

	boolean existsByChannelAndRecipientAndOccasion(Message.Channel channel, String recipient, String occasion);

}
