package vn.gov.nghean.tuongduong.cchc.announcement;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDay;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarNotice;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.MovableDeadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.PendingMove;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;

/**
 * Days off that are announced while things run. Whoever announces takes the year's days
 * back afterwards.
 */
@Component
public class DaysOff {

	private final CalendarUpdates updates;

	private final AnnouncedDays announced;

	private final NoticeReader reader;

	private final List<MovableDeadlines> owners;

	private final TransactionTemplate transaction;

	DaysOff(CalendarUpdates updates, AnnouncedDays announced, NoticeReader reader, List<MovableDeadlines> owners,
			TransactionTemplate transaction) {
		this.updates = updates;
		this.announced = announced;
		this.reader = reader;
		this.owners = owners;
		this.transaction = transaction;
	}

	/** What would move if the days were off. */
	public List<DeadlineMove> wouldMove(String... days) {
		return this.updates.preview(lines(days)).moves();
	}

	/** The days are off from now on. */
	public CalendarUpdate areAnnounced(String... days) {
		return this.updates.apply(lines(days), "noi-vu.chuyenvien");
	}

	/** Announced days are worked again. */
	public CalendarUpdate areTakenBack(String... days) {
		return this.updates.apply(Arrays.stream(days)
			.map((day) -> new NoticeLine(day, NoticeLine.WITHDRAW, null, null, "13/QĐ-UBND"))
			.toList(), "noi-vu.chuyenvien");
	}

	/** Nothing of a year is announced any more. */
	public void areTakenBack(int year) {
		String[] days = this.announced.onRecord(year)
			.stream()
			.filter(AnnouncedDay::isInForce)
			.map((row) -> row.day().date().toString())
			.toArray(String[]::new);
		if (days.length > 0) {
			areTakenBack(days);
		}
	}

	/**
	 * Some deadlines move as if the days were off, in a year in which others have so much
	 * under way that the calendar itself had better stay.
	 */
	public List<DeadlineMove> moveOnly(Predicate<DeadlineMove> which, String... days) {
		CalendarNotice notice = this.reader.read(lines(days));
		return this.transaction.execute((status) -> {
			Recount recount = this.announced.recount(notice);
			List<PendingMove> moves = this.owners.stream()
				.flatMap((owner) -> owner.moves(recount).stream())
				.filter((pending) -> which.test(pending.move()))
				.toList();
			return recount.after(() -> {
				moves.forEach((pending) -> pending.carryOut().run());
				return moves.stream().map(PendingMove::move).toList();
			});
		});
	}

	private static List<NoticeLine> lines(String... days) {
		return Arrays.stream(days)
			.map((day) -> new NoticeLine(day, "holiday", "Nghỉ bão", null, "12/QĐ-UBND"))
			.toList();
	}

}
