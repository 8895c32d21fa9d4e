package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Part;

/**
 * Reads a phrase from left to right, at each place by the first rule that knows the
 * wording. Words no rule knows are the name of the work and do not matter, unless they
 * may speak of time: then a person must look.
 */
@Component
class PhraseReader implements DeadlinePhrases {

	/** The order matters: a longer wording stands before one it contains. */
	private static final List<Rule> RULES = List.of(FrequencyRules::frequency, DayRules::untilDay,
			RecurrenceRules::reportPeriods, PeriodDayRules::dayOfPeriod, PeriodDayRules::weekday, EventRules::span,
			StandingRules::continuous, StandingRules::onRequest, new Yearly(DayRules::range), DayRules::dayOfMonths,
			new Yearly(DayRules::days), HolidayRules::holiday, new Yearly(PeriodRules::months),
			new Yearly(PeriodRules::quarters), PeriodRules::noSuchPeriod, PeriodRules::monthOfYear,
			RecurrenceRules::periods, RecurrenceRules::ends, RecurrenceRules::unspecified,
			new Yearly(YearRules::halves), YearRules::stages, YearRules::years, YearRules::partOfYear,
			EventRules::before, EventRules::reference, EventRules::after);

	private final WorkingCalendar calendar;

	PhraseReader(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	@Override
	public Interpretation interpret(String phrase, int year) {
		Cursor cursor = new Cursor(PhraseText.normalise(phrase));
		Reading reading = new Reading(year);
		int end = 0;
		while (!cursor.atEnd()) {
			int start = cursor.position();
			if (Leftovers.skipName(cursor)) {
				continue;
			}
			String warning = Leftovers.warning(cursor);
			if (!warning.isEmpty()) {
				reading.warn(warning);
				continue;
			}
			Draft read = readHere(cursor, year);
			if (read != null) {
				reading.add(read, cursor.between(end, start));
				end = cursor.position();
			}
			else if (!Leftovers.skipIdiom(cursor)) {
				reading.leave(cursor.word());
			}
		}
		List<Draft> drafts = reading.drafts();
		boolean doubt = drafts.stream().map(Draft::doubt).anyMatch(Objects::nonNull);
		return new Interpretation(phrase, doubt, drafts.stream().map(this::part).toList());
	}

	private static @Nullable Draft readHere(Cursor cursor, int year) {
		int here = cursor.position();
		for (Rule rule : RULES) {
			Draft read = rule.read(cursor, year);
			if (read != null) {
				return read;
			}
			cursor.back(here);
		}
		return null;
	}

	private Part part(Draft draft) {
		String explanation = draft.rule() + ((draft.doubt() != null) ? " – cần xem lại: " + draft.doubt() : "");
		return new Part(draft.type(), List.copyOf(new TreeSet<>(draft.recurrence())), draft.from(), draft.due(),
				draft.due().stream().map(this.calendar::onOrBefore).toList(), draft.anchor(), draft.offset(),
				explanation);
	}

}
