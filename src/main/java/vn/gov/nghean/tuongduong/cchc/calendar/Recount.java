package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Computes deadlines anew where the calendar, or what else they are counted from, is to
 * change. A deadline follows its rule, to an earlier day too, but nobody is made late by
 * an announcement: it comes no earlier than close of office on the next working day. One
 * that has passed moves only where it comes to lie ahead again. A day that somebody
 * decided on (an extension, a new date for returned work) is kept; if it is off now, it
 * goes on to the next working day.
 */
public final class Recount {

	/** No rule counts from further back, in days. */
	private static final int LONGEST_SPAN = 400;

	/** No run of days off that a deadline goes back over is longer, in days. */
	private static final int LONGEST_WAY_BACK = 31;

	private final Supposition.World before;

	private final Supposition.World after;

	private final WorkingCalendar calendar;

	private final Deadlines deadlines;

	private final Instant now;

	private final String why;

	private final Predicate<LocalDate> near;

	/**
	 * What deadlines are counted from changes, such as the meetings of units.
	 * @param before as things are
	 * @param after as they will be
	 * @param calendar the calendar in force
	 * @param deadlines on the calendar in force
	 * @param why as the explanation of a moved deadline introduces it, such as
	 * {@code Đổi lịch họp của đơn vị}
	 */
	public Recount(Supposition.World before, Supposition.World after, WorkingCalendar calendar, Deadlines deadlines,
			Instant now, String why) {
		this(before, after, calendar, deadlines, now, why, (due) -> true);
	}

	/** The calendar changes. */
	Recount(CalendarInForce calendar, OfficialCalendar old, OfficialCalendar changed, OfficeHours hours, Instant now) {
		this(calendar.supposing(old), calendar.supposing(changed), calendar, new DeadlinesInForce(calendar, hours), now,
				"Đổi lịch làm việc", nearAnyOf(daysOf(old, changed)));
	}

	private Recount(Supposition.World before, Supposition.World after, WorkingCalendar calendar, Deadlines deadlines,
			Instant now, String why, Predicate<LocalDate> near) {
		this.before = before;
		this.after = after;
		this.calendar = calendar;
		this.deadlines = deadlines;
		this.now = now;
		this.why = why;
		this.near = near;
	}

	private static List<LocalDate> daysOf(OfficialCalendar old, OfficialCalendar changed) {
		return Stream.concat(old.days().keySet().stream(), changed.days().keySet().stream())
			.distinct()
			.filter((day) -> !Objects.equals(old.days().get(day), changed.days().get(day)))
			.toList();
	}

	/**
	 * Whether any day that changes can touch a deadline: what lies far off is not
	 * computed.
	 */
	private static Predicate<LocalDate> nearAnyOf(List<LocalDate> days) {
		return (due) -> days.stream()
			.anyMatch(
					(day) -> day.isAfter(due.minusDays(LONGEST_SPAN)) && day.isBefore(due.plusDays(LONGEST_WAY_BACK)));
	}

	/** Answers as things were before. */
	public <T> T before(Supplier<T> question) {
		return this.before.answer(question);
	}

	/** Answers as things will be. */
	public <T> T after(Supplier<T> question) {
		return this.after.answer(question);
	}

	public Instant now() {
		return this.now;
	}

	/** What happens, as the explanation of a moved deadline introduces it. */
	public String why() {
		return this.why;
	}

	/**
	 * Where a deadline comes to lie; nothing if it stays.
	 * @param from when it is now
	 * @param rule computes it with the calendar in force; nothing where no rule is known
	 */
	public Optional<Deadline> moved(Instant from, Supplier<Optional<Deadline>> rule) {
		return moved(from, rule, rule);
	}

	/**
	 * The same where what the rule counts from moves as well.
	 * @param rule computes it from where that was
	 * @param changedRule computes it from where that comes to lie
	 */
	public Optional<Deadline> moved(Instant from, Supplier<Optional<Deadline>> rule,
			Supplier<Optional<Deadline>> changedRule) {
		if (!this.near.test(day(from))) {
			return Optional.empty();
		}
		boolean byRule = before(rule).filter((deadline) -> deadline.dueAt().equals(from)).isPresent();
		Optional<Deadline> wanted = byRule ? after(changedRule) : decided(from);
		return wanted.flatMap((to) -> to.dueAt().isAfter(from) ? later(to) : earlier(from, to));
	}

	private Optional<Deadline> later(Deadline to) {
		return to.dueAt().isAfter(this.now) ? Optional.of(to) : Optional.empty();
	}

	private Optional<Deadline> earlier(Instant from, Deadline to) {
		if (!from.isAfter(this.now)) {
			return Optional.empty();
		}
		Deadline least = after(() -> this.deadlines.workingDaysAfter(day(this.now), 1))
			.introducedBy("Không sớm hơn một ngày làm việc sau khi đổi lịch.");
		Deadline fair = to.dueAt().isBefore(least.dueAt()) ? least : to;
		return fair.dueAt().isBefore(from) ? Optional.of(fair) : Optional.empty();
	}

	/** A day decided on that is off now. */
	private Optional<Deadline> decided(Instant from) {
		LocalDate day = day(from);
		boolean worked = before(() -> this.calendar.isWorkingDay(day));
		return (worked && !after(() -> this.calendar.isWorkingDay(day)))
				? Optional.of(after(() -> this.deadlines.on(day))) : Optional.empty();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

}
