package vn.gov.nghean.tuongduong.cchc.announcement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdate;
import vn.gov.nghean.tuongduong.cchc.announcement.NoticeLine;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDay;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarDay;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;

/**
 * The calendar as people read it.
 */
@Component
class CalendarRows {

	private static final String WITHDRAWN = "bỏ ngày đã thêm";

	private final AnnouncedDays announced;

	CalendarRows(AnnouncedDays announced) {
		this.announced = announced;
	}

	/** The kinds of a line, by code. */
	static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		Arrays.stream(CalendarDay.Kind.values()).forEach((kind) -> kinds.put(kind.code(), kind.inWords()));
		kinds.put(NoticeLine.WITHDRAW, WITHDRAWN);
		return kinds;
	}

	/** The days of a year that are off or worked by announcement. */
	List<Row> holding(int year) {
		Set<LocalDate> added = this.announced.onRecord(year)
			.stream()
			.filter(AnnouncedDay::isInForce)
			.map((row) -> row.day().date())
			.collect(Collectors.toSet());
		return this.announced.holdingIn(year)
			.stream()
			.map((day) -> row(day, added.contains(day.date()) ? "thêm khi đang chạy" : "lịch ban đầu"))
			.toList();
	}

	/** Who added and took back what. */
	List<Row> onRecord(int year) {
		return this.announced.onRecord(year)
			.stream()
			.map((row) -> row(row.day(),
					"%s thêm lúc %s%s".formatted(row.addedBy(), moment(row.addedAt()), withdrawal(row))))
			.toList();
	}

	private static String withdrawal(AnnouncedDay row) {
		Instant at = row.withdrawnAt();
		return (at != null)
				? "; %s thay hoặc bỏ lúc %s (%s)".formatted(row.withdrawnBy(), moment(at), row.withdrawnSource()) : "";
	}

	/** What an update changes. */
	List<Row> of(CalendarUpdate update) {
		return Stream
			.concat(update.days().stream().map((day) -> row(day, "")),
					update.withdrawals()
						.stream()
						.map((each) -> new Row(DateNames.withWeekday(each.date()), WITHDRAWN, "", each.source(), "")))
			.toList();
	}

	/** What moves with an update. */
	static List<Move> moves(CalendarUpdate update) {
		return update.moves()
			.stream()
			.map((move) -> new Move(move.unit(), move.row(), move.period(), move.what(), moment(move.from()),
					moment(move.to()), move.explanation()))
			.toList();
	}

	private static Row row(CalendarDay day, String remark) {
		return new Row(DateNames.withWeekday(day.date()), day.kind().inWords(), day.name(), day.source(), remark);
	}

	private static String moment(Instant moment) {
		LocalDateTime local = LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
		return DateNames.of(local.toLocalTime()) + " " + DateNames.withWeekday(local.toLocalDate());
	}

	/** The days of a year in the columns of the shipped calendar. */
	byte[] xlsx(int year) {
		List<List<@Nullable Object>> rows = this.announced.holdingIn(year)
			.stream()
			.map((day) -> Arrays.<@Nullable Object>asList(day.date().toString(), DateNames.weekday(day.date()),
					day.kind().code(), day.name(), day.status().code(), day.source()))
			.toList();
		return new Spreadsheet().plainSheet("Lịch " + year, NoticeLine.COLUMNS, rows).toXlsx();
	}

	/** A day. */
	record Row(String day, String kind, String name, String source, String remark) {
	}

	/** A deadline that moves. */
	record Move(String unit, String row, String period, String what, String from, String to, String explanation) {
	}

}
