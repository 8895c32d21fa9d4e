package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The days announced at run time. They hold in place of the shipped calendar's row of the
 * same date; a row that is replaced or taken back stays on record.
 */
public class AnnouncedDays {

	private final Map<LocalDate, CalendarDay> shipped;

	private final AnnouncedDayStore store;

	private final CalendarInForce calendar;

	private final OfficeHours hours;

	private final BusinessClock clock;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	AnnouncedDays(OfficialCalendar shipped, AnnouncedDayStore store, CalendarInForce calendar, OfficeHours hours,
			BusinessClock clock, TransactionTemplate transaction, ApplicationEventPublisher events) {
		this.shipped = shipped.days();
		this.store = store;
		this.calendar = calendar;
		this.hours = hours;
		this.clock = clock;
		this.transaction = transaction;
		this.events = events;
	}

	/** All that was announced for a year, what was taken back too, by day. */
	public List<AnnouncedDay> onRecord(int year) {
		return this.store.all().stream().filter((row) -> row.day().date().getYear() == year).toList();
	}

	/** The days singled out in a year as they hold, the shipped ones among them. */
	public List<CalendarDay> holdingIn(int year) {
		return this.calendar.now()
			.days()
			.values()
			.stream()
			.filter((day) -> day.date().getYear() == year)
			.sorted(Comparator.comparing(CalendarDay::date))
			.toList();
	}

	/** What of a notice does not hold already. */
	public CalendarNotice news(CalendarNotice notice) {
		Map<LocalDate, CalendarDay> holding = this.calendar.now().days();
		List<LocalDate> announced = this.store.all()
			.stream()
			.filter(AnnouncedDay::isInForce)
			.map((row) -> row.day().date())
			.toList();
		return new CalendarNotice(notice.days().stream().filter((day) -> !day.equals(holding.get(day.date()))).toList(),
				notice.withdrawals().stream().filter((each) -> announced.contains(each.date())).toList());
	}

	/** How deadlines are computed anew if a notice is put into force. */
	public Recount recount(CalendarNotice notice) {
		OfficialCalendar now = this.calendar.now();
		return new Recount(this.calendar, now, changed(now, notice), this.hours, this.clock.instant());
	}

	/**
	 * Puts into force what of a notice does not hold already, once: the rows and what
	 * follows from them are kept in one transaction, then the calendar changes.
	 * @param by login name
	 * @param consequences called with what is put into force, in the transaction and on
	 * the new calendar
	 * @return what was put into force; empty if all held already
	 */
	public synchronized CalendarNotice put(CalendarNotice notice, String by,
			BiConsumer<CalendarNotice, Recount> consequences) {
		CalendarNotice news = news(notice);
		if (news.isEmpty()) {
			return news;
		}
		OfficialCalendar now = this.calendar.now();
		OfficialCalendar next = changed(now, news);
		Recount recount = new Recount(this.calendar, now, next, this.hours, this.clock.instant());
		this.transaction.executeWithoutResult((status) -> {
			news.withdrawals()
				.forEach((each) -> this.store.withdraw(each.date(), each.source(), by, this.clock.instant()));
			news.days().forEach((day) -> this.store.put(day, by, this.clock.instant()));
			recount.after(() -> {
				consequences.accept(news, recount);
				return news;
			});
		});
		this.calendar.becomes(next);
		this.events.publishEvent(new CalendarChanged(news));
		return news;
	}

	private OfficialCalendar changed(OfficialCalendar now, CalendarNotice notice) {
		Map<LocalDate, CalendarDay> days = new TreeMap<>(now.days());
		for (CalendarNotice.Withdrawal each : notice.withdrawals()) {
			CalendarDay before = this.shipped.get(each.date());
			if (before != null) {
				days.put(each.date(), before);
			}
			else {
				days.remove(each.date());
			}
		}
		notice.days().forEach((day) -> days.put(day.date(), day));
		return new OfficialCalendar(List.copyOf(days.values()));
	}

	/** The shipped days with those announced since in their place. */
	static OfficialCalendar inForce(OfficialCalendar shipped, List<AnnouncedDay> announced) {
		Map<LocalDate, CalendarDay> days = new TreeMap<>(shipped.days());
		announced.stream().filter(AnnouncedDay::isInForce).forEach((row) -> days.put(row.day().date(), row.day()));
		return new OfficialCalendar(List.copyOf(days.values()));
	}

}
