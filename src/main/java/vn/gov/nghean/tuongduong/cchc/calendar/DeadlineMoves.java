package vn.gov.nghean.tuongduong.cchc.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a change moves, asked of all who keep deadlines.
 */
@Service
public class DeadlineMoves {

	private static final Logger logger = LoggerFactory.getLogger(DeadlineMoves.class);

	private static final Comparator<PendingMove> BY_DAY = Comparator
		.comparing((PendingMove pending) -> pending.move().from())
		.thenComparing((pending) -> pending.move().row())
		.thenComparing((pending) -> pending.move().unit());

	private final List<MovableDeadlines> owners;

	private final TransactionTemplate transaction;

	private final EntityManager entities;

	DeadlineMoves(List<MovableDeadlines> owners, TransactionTemplate transaction, EntityManager entities) {
		this.owners = owners;
		this.transaction = transaction;
		this.entities = entities;
	}

	/** What would move, by day; nothing is moved. */
	public List<DeadlineMove> preview(Recount recount) {
		return moves(this.transaction.execute((status) -> pending(recount)));
	}

	/**
	 * Moves what moves, in the caller's transaction if there is one; what has moved stays
	 * if it is called again.
	 */
	public List<DeadlineMove> carryOut(Recount recount) {
		return moves(this.transaction.execute((status) -> recount.after(() -> {
			List<PendingMove> pending = pending(recount);
			pending.forEach((each) -> each.carryOut().run());
			return pending;
		})));
	}

	/**
	 * Once the change is in force: what was handed out while it was under way had its
	 * deadline as things were. What cannot be moved is logged; what has moved stays.
	 */
	public void catchUp(Recount recount) {
		try {
			carryOut(recount);
		}
		catch (RuntimeException ex) {
			logger.error("{}: có hạn giao trong lúc đổi chưa dời được", recount.why(), ex);
		}
	}

	/**
	 * The owners ask a great deal and change nothing yet: each question would else
	 * compare all that was read so far with what it was.
	 */
	private List<PendingMove> pending(Recount recount) {
		this.entities.flush();
		FlushModeType before = this.entities.getFlushMode();
		this.entities.setFlushMode(FlushModeType.COMMIT);
		try {
			return this.owners.stream().flatMap((owner) -> owner.moves(recount).stream()).sorted(BY_DAY).toList();
		}
		finally {
			this.entities.setFlushMode(before);
		}
	}

	private static List<DeadlineMove> moves(List<PendingMove> pending) {
		return Objects.requireNonNull(pending).stream().map(PendingMove::move).toList();
	}

}
