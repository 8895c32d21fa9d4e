package vn.gov.nghean.tuongduong.cchc.announcement;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarDay;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarNotice;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * Reads what somebody wrote of a notice; each fault names line and field.
 */
@Component
class NoticeReader {

	private static final int MOST_LINES = 200;

	private static final int YEARS = 10;

	private final BusinessClock clock;

	NoticeReader(BusinessClock clock) {
		this.clock = clock;
	}

	/**
	 * @throws TableFaults with every fault in Vietnamese
	 */
	CalendarNotice read(List<NoticeLine> lines) {
		if (lines.isEmpty() || lines.size() > MOST_LINES) {
			throw new TableFaults(List.of("Trường «days»: phải có từ 1 đến %d ngày".formatted(MOST_LINES)));
		}
		List<String> faults = new ArrayList<>();
		List<CalendarDay> days = new ArrayList<>();
		List<CalendarNotice.Withdrawal> withdrawals = new ArrayList<>();
		Set<LocalDate> known = new HashSet<>();
		for (int at = 0; at < lines.size(); at++) {
			Fields fields = new Fields(at + 1, lines.get(at), faults);
			LocalDate date = date(fields);
			String source = fields.text("source", lines.get(at).source());
			if (date != null && !known.add(date)) {
				fields.fault("date", "ngày %s có hai dòng".formatted(DateNames.of(date)));
			}
			if (NoticeLine.WITHDRAW.equals(lines.get(at).kind())) {
				if (date != null) {
					withdrawals.add(new CalendarNotice.Withdrawal(date, source));
				}
				continue;
			}
			CalendarDay day = day(fields, date, source);
			if (day != null) {
				days.add(day);
			}
		}
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
		return new CalendarNotice(days, withdrawals);
	}

	private @Nullable LocalDate date(Fields fields) {
		String text = fields.text("date", fields.line.date());
		try {
			LocalDate date = text.isEmpty() ? null : LocalDate.parse(text);
			int year = this.clock.today().getYear();
			if (date != null && Math.abs(date.getYear() - year) > YEARS) {
				fields.fault("date", "ngày %s cách năm nay quá %d năm".formatted(DateNames.of(date), YEARS));
			}
			return date;
		}
		catch (DateTimeParseException ex) {
			fields.fault("date", "không phải ngày dạng năm-tháng-ngày: " + text);
			return null;
		}
	}

	private static @Nullable CalendarDay day(Fields fields, @Nullable LocalDate date, String source) {
		CalendarDay.Kind kind = fields.oneOf("kind", fields.text("kind", fields.line.kind()), CalendarDay.Kind.values(),
				CalendarDay.Kind::code);
		String given = fields.line.status();
		CalendarDay.Status status = (given == null || given.isBlank()) ? CalendarDay.Status.ANNOUNCED
				: fields.oneOf("status", given.strip(), CalendarDay.Status.values(), CalendarDay.Status::code);
		String name = fields.text("name", fields.line.name());
		if (date == null || kind == null || status == null) {
			return null;
		}
		CalendarDay day = new CalendarDay(date, kind, name, status, source);
		if (!day.fault().isEmpty()) {
			fields.fault("kind", "%s là %s, %s".formatted(DateNames.of(date), DateNames.weekday(date), day.fault()));
		}
		return day;
	}

	/**
	 * The lines of a table in the columns of the shipped calendar.
	 * @throws TableFaults if it is no such table
	 */
	static List<NoticeLine> linesOf(String file, byte[] content) {
		return CsvTable.of(file, content, "date", "kind", "name", "source").map((row) -> {
			LocalDate date = row.date("date");
			String weekday = row.optional("weekday");
			if (!weekday.isEmpty() && !weekday.equalsIgnoreCase(DateNames.weekday(date))) {
				throw row.fault("weekday", "ngày %s là %s".formatted(DateNames.of(date), DateNames.weekday(date)));
			}
			return new NoticeLine(date.toString(), row.text("kind"), row.optional("name"), row.optional("status"),
					row.text("source"));
		});
	}

	/** The fields of one line. */
	private record Fields(int number, NoticeLine line, List<String> faults) {

		void fault(String field, String what) {
			this.faults.add("Dòng %d, trường «%s»: %s".formatted(this.number, field, what));
		}

		String text(String field, @Nullable String value) {
			String text = (value == null) ? "" : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
			if (text.isEmpty()) {
				fault(field, "để trống");
			}
			if (text.length() > CalendarDay.LONGEST) {
				fault(field, "dài quá %d ký tự".formatted(CalendarDay.LONGEST));
			}
			return text;
		}

		<E> @Nullable E oneOf(String field, String value, E[] known, Function<E, String> code) {
			E found = Arrays.stream(known)
				.filter((each) -> code.apply(each).equalsIgnoreCase(value))
				.findFirst()
				.orElse(null);
			if (found == null && !value.isEmpty()) {
				fault(field, "phải là một trong %s, không phải «%s»"
					.formatted(Arrays.stream(known).map(code).collect(Collectors.joining(", ")), value));
			}
			return found;
		}

	}

}
