package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * How long each step may take, in working days, from the file of step deadlines.
 */
@Component
class StepDeadlines {

	private static final int MOST_DAYS = 366;

	private final Map<Span, Integer> days;

	private final Deadlines deadlines;

	/**
	 * @throws StartupFailure naming each bad row by file, line and column
	 */
	StepDeadlines(@Value("${cchc.data}duty/step-deadlines.csv") Resource file, Deadlines deadlines) {
		this.deadlines = deadlines;
		this.days = DutyFiles.read(() -> spans(file));
	}

	private static Map<Span, Integer> spans(Resource file) {
		Map<Span, Integer> known = new EnumMap<>(Span.class);
		CsvTable.of(file, "step", "working_days").map((row) -> {
			Span span = row.oneOf(Span.class, "step");
			int count = row.number("working_days");
			if (count < 0 || count > MOST_DAYS) {
				throw row.fault("working_days", "phải từ 0 đến %d: %d".formatted(MOST_DAYS, count));
			}
			if (known.put(span, count) != null) {
				throw row.fault("step", "đã có ở một dòng trên: " + row.text("step"));
			}
			return span;
		});
		List<String> missing = Arrays.stream(Span.values())
			.filter((span) -> !known.containsKey(span))
			.map((span) -> "Tệp %s: thiếu bước «%s»".formatted(file.getFilename(), span.code()))
			.toList();
		if (!missing.isEmpty()) {
			throw new TableFaults(missing);
		}
		return known;
	}

	/** So many working days after a moment. */
	Deadline after(Instant from, Span span) {
		return this.deadlines.workingDaysAfter(day(from), count(span));
	}

	/** So many working days before a deadline. */
	Deadline before(Instant due, Span span) {
		return this.deadlines.workingDaysAfter(day(due), -count(span));
	}

	private int count(Span span) {
		Integer count = this.days.get(span);
		return (count != null) ? count : 0;
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/** A span the file must give. */
	enum Span {

		/** Contributions are in so long before the lead unit's deadline. */
		CONTRIBUTION_BEFORE_DUE,
		/** A coordinating unit has at least so long. */
		CONTRIBUTION_AT_LEAST,
		/** Home Affairs accepts or returns. */
		ACCEPTANCE,
		/** Home Affairs decides on an extension. */
		EXTENSION_DECISION,
		/** The unit delivers again what was returned. */
		REDO,
		/** Who was told of overdue work says what is done about it. */
		ESCALATION_ACTION;

		String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
