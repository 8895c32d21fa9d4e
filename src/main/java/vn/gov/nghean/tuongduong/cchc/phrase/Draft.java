package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * A deadline as a rule read it.
 *
 * @param rule how it was read, in Vietnamese
 * @param doubt why a person must look, in Vietnamese; null if the reading is plain
 */
record Draft(Type type, Set<Recurrence> recurrence, @Nullable LocalDate from, List<LocalDate> due,
		@Nullable String anchor, @Nullable String offset, String rule, @Nullable String doubt) {

	static Draft window(Type type, @Nullable LocalDate from, LocalDate due, String rule) {
		return new Draft(type, Set.of(), from, List.of(due), null, null, rule, null);
	}

	static Draft points(Type type, List<LocalDate> due, String rule) {
		return new Draft(type, Set.of(), null, due, null, null, rule, null);
	}

	static Draft recurring(Set<Recurrence> recurrence, List<LocalDate> due, String rule) {
		return new Draft(Type.RECURRING, recurrence, null, due, null, null, rule, null);
	}

	static Draft event(String anchor, @Nullable String offset, String rule) {
		return new Draft(Type.RELATIVE_TO_EVENT, Set.of(), null, List.of(), anchor.isBlank() ? null : anchor.strip(),
				offset, rule, null);
	}

	static Draft undated(Type type, String rule) {
		return new Draft(type, Set.of(), null, List.of(), null, null, rule, null);
	}

	Draft doubted(String why) {
		String all = (this.doubt == null || this.doubt.contains(why)) ? why : this.doubt + "; " + why;
		return new Draft(this.type, this.recurrence, this.from, this.due, this.anchor, this.offset, this.rule, all);
	}

	/** The same, coming back every year. */
	Draft everyYear() {
		return new Draft((this.type == Type.UNKNOWN) ? this.type : Type.RECURRING, Set.of(Recurrence.YEARLY), null,
				this.due, null, null, "Hằng năm, " + this.rule, this.doubt);
	}

	boolean isDated() {
		return switch (this.type) {
			case DATE, MONTH, QUARTER, HALF_YEAR, YEAR -> true;
			default -> false;
		};
	}

	/** Whether the other's days all lie within this window, so that both may be one. */
	boolean surrounds(Draft other) {
		return isDated() && other.isDated() && this.from != null && !this.due.isEmpty() && other.due.stream()
			.noneMatch((day) -> day.isBefore(this.from) || day.isAfter(this.due.get(this.due.size() - 1)));
	}

	/**
	 * Whether both say one thing: repeat at the ends of periods, or have no days at all.
	 */
	boolean joins(Draft other) {
		boolean periods = atPeriodEnds() && other.atPeriodEnds();
		boolean same = this.type == other.type && (this.type == Type.CONTINUOUS || this.type == Type.ON_REQUEST);
		return periods || same;
	}

	private boolean atPeriodEnds() {
		return this.type == Type.RECURRING && this.rule.startsWith(PeriodEnds.RULE);
	}

	Draft joined(Draft other) {
		Set<Recurrence> all = new TreeSet<>(this.recurrence);
		all.addAll(other.recurrence);
		Set<LocalDate> days = new TreeSet<>(this.due);
		days.addAll(other.due);
		String named = atPeriodEnds() ? this.rule + ", " + other.rule.substring(PeriodEnds.RULE.length()).strip()
				: this.rule;
		Draft both = new Draft(this.type, all, null, List.copyOf(days), null, null, named, this.doubt);
		return (other.doubt != null) ? both.doubted(other.doubt) : both;
	}

}
