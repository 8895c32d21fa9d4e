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
		return new Draft(this.type, this.recurrence, this.from, this.due, this.anchor, this.offset, this.rule, why);
	}

	/**
	 * Whether it repeats at the ends of periods and so can be joined with another such.
	 */
	boolean atPeriodEnds() {
		return this.type == Type.RECURRING && this.rule.startsWith(PeriodEnds.RULE);
	}

	Draft joined(Draft other) {
		Set<Recurrence> all = new TreeSet<>(this.recurrence);
		all.addAll(other.recurrence);
		Set<LocalDate> days = new TreeSet<>(this.due);
		days.addAll(other.due);
		return new Draft(this.type, all, null, List.copyOf(days), null, null,
				this.rule + ", " + other.rule.substring(PeriodEnds.RULE.length()).strip(),
				(this.doubt != null) ? this.doubt : other.doubt);
	}

}
