package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierFigures;
import vn.gov.nghean.tuongduong.cchc.review.ReviewTables;

/**
 * Figures that follow from dossiers and monthly reviews on record: filled in when a
 * report is opened, with where they come from.
 */
@Component
class KnownFigures {

	private final DossierFigures dossiers;

	private final ReviewTables reviews;

	KnownFigures(DossierFigures dossiers, ReviewTables reviews) {
		this.dossiers = dossiers;
		this.reviews = reviews;
	}

	/** What is known of a unit in a period; nothing where nothing is on record. */
	Map<Rule, Known> of(String unitId, ReportCalendar.Span span) {
		Map<Rule, Known> known = new EnumMap<>(Rule.class);
		this.dossiers.returned(unitId, span.opens(), span.closes()).ifPresent((line) -> {
			String source = "Hồ sơ một cửa %s".formatted(days(span));
			known.put(Rule.DOSSIERS_RETURNED, Known.of(line.returned(), source));
			known.put(Rule.DOSSIERS_ON_TIME, Known.of(line.onTime(), source));
			known.put(Rule.DOSSIERS_LATE, Known.of(line.lateSubjective(), source));
			known.put(Rule.DOSSIERS_APOLOGISED, Known.of(line.apologisedInTime(), source));
			known.put(Rule.DOSSIERS_LEFT_OVER, Known.of(line.leftOver(), source));
		});
		List<ReviewTables.Counts> rounds = this.reviews.counts(unitId, span.opens(), span.closes());
		if (!rounds.isEmpty()) {
			String source = "%d kỳ rà soát công việc cá nhân %s".formatted(rounds.size(), days(span));
			known.put(Rule.REVIEWS_DUE, Known.of(sum(rounds, ReviewTables.Counts::people), source));
			known.put(Rule.REVIEWS_PUBLISHED,
					Known.of(sum(rounds, (round) -> round.inTime() ? round.people() : 0), source));
			known.put(Rule.REVIEWS_LATE, Known.of(sum(rounds, ReviewTables.Counts::late), source));
			known.put(Rule.REVIEWS_MEASURES, Known.of(sum(rounds, ReviewTables.Counts::measures), source));
		}
		return known;
	}

	private static int sum(List<ReviewTables.Counts> rounds, ToIntFunction<ReviewTables.Counts> what) {
		return rounds.stream().mapToInt(what).sum();
	}

	private static String days(ReportCalendar.Span span) {
		return "từ %s đến %s".formatted(DateNames.of(span.opens()), DateNames.of(span.closes()));
	}

	/** What can be known. */
	enum Rule {

		DOSSIERS_RETURNED, DOSSIERS_ON_TIME,
		/** Late by the unit's own fault. */
		DOSSIERS_LATE,
		/** Of these those whose applicant had a letter in time. */
		DOSSIERS_APOLOGISED, DOSSIERS_LEFT_OVER,
		/** Sheets of the monthly reviews. */
		REVIEWS_DUE,
		/** Of these those published before the meeting. */
		REVIEWS_PUBLISHED,
		/** Late work that they found. */
		REVIEWS_LATE,
		/** Of this what has a measure. */
		REVIEWS_MEASURES

	}

	/**
	 * A figure with where it comes from.
	 */
	record Known(BigDecimal amount, String source) {

		static Known of(int count, String source) {
			return new Known(BigDecimal.valueOf(count), source);
		}

	}

}
