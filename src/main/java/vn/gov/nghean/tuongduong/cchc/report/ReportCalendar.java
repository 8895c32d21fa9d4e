package vn.gov.nghean.tuongduong.cchc.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.ReportingPeriod;
import vn.gov.nghean.tuongduong.cchc.calendar.ReportingPeriods;

/**
 * The periods that reform reports are made of: those the authority sends up.
 */
@Component
class ReportCalendar {

	private final ReportingPeriods periods;

	private final ReportSettings settings;

	ReportCalendar(ReportingPeriods periods, ReportSettings settings) {
		this.periods = periods;
		this.settings = settings;
	}

	/** The periods of a year, by closing day; none of a year without settings. */
	List<Span> ofYear(int year) {
		return this.settings.of(year)
			.map((of) -> this.periods.closingIn(year)
				.stream()
				.filter((period) -> period.forwarding() != null)
				.map((period) -> new Span(period, of))
				.toList())
			.orElse(List.of());
	}

	/** A period by its key, such as {@code 2024-quarter-1}. */
	Optional<Span> find(String key) {
		return key.matches("\\d{4}-[a-z0-9-]+") ? ofYear(Integer.parseInt(key.substring(0, 4))).stream()
			.filter((span) -> span.key().equals(key))
			.findFirst() : Optional.empty();
	}

	Span get(String key) {
		return find(key).orElseThrow(() -> new IllegalArgumentException("Không có kỳ báo cáo «%s»".formatted(key)));
	}

	/** The period that closed before another. */
	Optional<Span> before(Span span) {
		return Stream.concat(ofYear(span.year() - 1).stream(), ofYear(span.year()).stream())
			.filter((each) -> each.closes().isBefore(span.closes()))
			.max(Comparator.comparing(Span::closes));
	}

	/** A period with the settings of its year. */
	record Span(ReportingPeriod period, ReportSettings.Year settings) {

		String key() {
			return year() + "-" + this.period.code();
		}

		int year() {
			return this.settings.year();
		}

		String name() {
			return this.period.name();
		}

		LocalDate opens() {
			return this.period.opens();
		}

		LocalDate closes() {
			return this.period.closes();
		}

		/** How many days it has. */
		int days() {
			return (int) (closes().toEpochDay() - opens().toEpochDay()) + 1;
		}

		Deadline submission() {
			return this.period.submission();
		}

		Deadline forwarding() {
			return Objects.requireNonNull(this.period.forwarding());
		}

	}

}
