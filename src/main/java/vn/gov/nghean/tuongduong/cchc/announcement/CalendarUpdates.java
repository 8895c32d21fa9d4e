package vn.gov.nghean.tuongduong.cchc.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarNotice;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.MovableDeadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.PendingMove;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;

/**
 * Notices of days off and worked days: what they would move, and putting them into force.
 */
@Service
public class CalendarUpdates {

	private static final Logger logger = LoggerFactory.getLogger(CalendarUpdates.class);

	/** Somebody may complete a step in the very moment its deadline moves. */
	private static final int ATTEMPTS = 3;

	private static final Comparator<PendingMove> BY_DAY = Comparator
		.comparing((PendingMove pending) -> pending.move().from())
		.thenComparing((pending) -> pending.move().row())
		.thenComparing((pending) -> pending.move().unit());

	private final AnnouncedDays announced;

	private final NoticeReader reader;

	private final List<MovableDeadlines> owners;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final EntityManager entities;

	CalendarUpdates(AnnouncedDays announced, NoticeReader reader, List<MovableDeadlines> owners, AuditTrail audit,
			TransactionTemplate transaction, EntityManager entities) {
		this.announced = announced;
		this.reader = reader;
		this.owners = owners;
		this.audit = audit;
		this.transaction = transaction;
		this.entities = entities;
	}

	/**
	 * What a notice would change; nothing is changed.
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults naming line and field
	 */
	public CalendarUpdate preview(List<NoticeLine> lines) {
		CalendarNotice news = this.announced.news(this.reader.read(lines));
		if (news.isEmpty()) {
			return CalendarUpdate.of(news, List.of());
		}
		Recount recount = this.announced.recount(news);
		List<DeadlineMove> moves = this.transaction
			.execute((status) -> pending(recount).stream().map(PendingMove::move).toList());
		return CalendarUpdate.of(news, (moves != null) ? moves : List.of());
	}

	/**
	 * Puts a notice into force: days, deadlines, timers and the record of who did it, all
	 * or nothing, and once however often it is called.
	 * @param by login name
	 * @return what was changed; nothing if all held already
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults naming line and field
	 */
	public CalendarUpdate apply(List<NoticeLine> lines, String by) {
		CalendarNotice notice = this.reader.read(lines);
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return apply(notice, by);
			}
			catch (RuntimeException ex) {
				logger.warn("Đổi lịch chưa được, làm lại: {}", ex.getMessage());
			}
		}
		return apply(notice, by);
	}

	private CalendarUpdate apply(CalendarNotice notice, String by) {
		List<DeadlineMove> moved = new ArrayList<>();
		List<Recount> used = new ArrayList<>();
		CalendarNotice news = this.announced.put(notice, by, (put, recount) -> {
			used.add(recount);
			keep(put, by);
			for (PendingMove pending : pending(recount)) {
				pending.carryOut().run();
				moved.add(pending.move());
			}
		});
		used.forEach(this::catchUp);
		return CalendarUpdate.of(news, List.copyOf(moved));
	}

	/**
	 * What was handed out while the change was under way had its deadline from the old
	 * calendar; what has moved stays.
	 */
	private void catchUp(Recount recount) {
		try {
			this.transaction
				.executeWithoutResult((status) -> pending(recount).forEach((pending) -> pending.carryOut().run()));
		}
		catch (RuntimeException ex) {
			logger.error("Có hạn giao trong lúc đổi lịch chưa dời được", ex);
		}
	}

	/**
	 * The lines of a table, CSV or .xlsx, in the columns of the shipped calendar.
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults if it is no such table
	 */
	public static List<NoticeLine> linesOf(String file, byte[] content) {
		return NoticeReader.linesOf(file, content);
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

	private void keep(CalendarNotice news, String by) {
		news.days()
			.forEach((day) -> this.audit.record(by, "calendar.announced", "Lịch " + DateNames.of(day.date()),
					"%s: %s (%s)".formatted(day.kind().inWords(), day.name(), day.source())));
		news.withdrawals()
			.forEach((each) -> this.audit.record(by, "calendar.withdrawn", "Lịch " + DateNames.of(each.date()),
					"Bỏ ngày đã thêm, trở lại theo lịch ban đầu (%s)".formatted(each.source())));
	}

}
