package vn.gov.nghean.tuongduong.cchc.announcement;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarNotice;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMoves;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;

/**
 * Notices of days off and worked days: what they would move, and putting them into force.
 */
@Service
public class CalendarUpdates {

	private static final Logger logger = LoggerFactory.getLogger(CalendarUpdates.class);

	/** Somebody may complete a step in the very moment its deadline moves. */
	private static final int ATTEMPTS = 3;

	private final AnnouncedDays announced;

	private final NoticeReader reader;

	private final DeadlineMoves moves;

	private final AuditTrail audit;

	CalendarUpdates(AnnouncedDays announced, NoticeReader reader, DeadlineMoves moves, AuditTrail audit) {
		this.announced = announced;
		this.reader = reader;
		this.moves = moves;
		this.audit = audit;
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
		return CalendarUpdate.of(news, this.moves.preview(this.announced.recount(news)));
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
			moved.addAll(this.moves.carryOut(recount));
		});
		used.forEach(this.moves::catchUp);
		return CalendarUpdate.of(news, List.copyOf(moved));
	}

	/**
	 * The lines of a table, CSV or .xlsx, in the columns of the shipped calendar.
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults if it is no such table
	 */
	public static List<NoticeLine> linesOf(String file, byte[] content) {
		return NoticeReader.linesOf(file, content);
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
