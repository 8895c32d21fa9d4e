package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Days and moments as one-stop systems write them: {@code 2024-02-06T07:30},
 * {@code 06/02/2024 07:30}, {@code 07:30 06/02/2024}, each also without the time or with
 * seconds.
 */
final class Moments {

	private static final List<DateTimeFormatter> MOMENTS = List.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME,
			DateTimeFormatter.ofPattern("yyyy-MM-dd H:mm[:ss]"), DateTimeFormatter.ofPattern("d/M/yyyy H:mm[:ss]"),
			DateTimeFormatter.ofPattern("H:mm[:ss] d/M/yyyy"));

	private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("d/M/yyyy"));

	private Moments() {
	}

	/**
	 * @param time the time of a day written without one
	 */
	static Optional<LocalDateTime> read(String text, LocalTime time) {
		for (DateTimeFormatter format : MOMENTS) {
			try {
				return Optional.of(LocalDateTime.parse(text, format));
			}
			catch (DateTimeParseException ex) {
				// written in another way
			}
		}
		for (DateTimeFormatter format : DAYS) {
			try {
				return Optional.of(LocalDate.parse(text, format).atTime(time));
			}
			catch (DateTimeParseException ex) {
				// written in another way
			}
		}
		return Optional.empty();
	}

}
