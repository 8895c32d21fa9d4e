package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

	/** What is known of a unit in a period; empty where nothing is on record. */
	Optional<Known> of(Rule rule, String unitId, ReportCalendar.Span span) {
		return switch (rule) {
			case DOSSIERS_RETURNED, DOSSIERS_ON_TIME, DOSSIERS_LATE, DOSSIERS_APOLOGISED,
					DOSSIERS_LEFT_OVER ->
				this.dossiers.returned(unitId, span.opens(), span.closes())
					.map((line) -> new Known(BigDecimal.valueOf(count(rule, line)),
							"Hồ sơ một cửa %s".formatted(days(span))));
			case REVIEWS_DUE, REVIEWS_PUBLISHED, REVIEWS_LATE, REVIEWS_MEASURES -> reviewed(rule, unitId, span);
		};
	}

	private static int count(Rule rule, DossierFigures.Line line) {
		return switch (rule) {
			case DOSSIERS_RETURNED -> line.returned();
			case DOSSIERS_ON_TIME -> line.onTime();
			case DOSSIERS_LATE -> line.lateSubjective();
			case DOSSIERS_APOLOGISED -> line.apologisedInTime();
			default -> line.leftOver();
		};
	}

	private Optional<Known> reviewed(Rule rule, String unitId, ReportCalendar.Span span) {
		List<ReviewTables.Counts> rounds = this.reviews.counts(unitId, span.opens(), span.closes());
		if (rounds.isEmpty()) {
			return Optional.empty();
		}
		int count = rounds.stream().mapToInt((round) -> switch (rule) {
			case REVIEWS_PUBLISHED -> round.inTime() ? round.people() : 0;
			case REVIEWS_LATE -> round.late();
			case REVIEWS_MEASURES -> round.measures();
			default -> round.people();
		}).sum();
		return Optional.of(new Known(BigDecimal.valueOf(count),
				"%d kỳ rà soát công việc cá nhân %s".formatted(rounds.size(), days(span))));
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
	}

}
