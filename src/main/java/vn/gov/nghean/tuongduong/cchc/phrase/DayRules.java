package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Named days: one, several, from one to another.
 */
final class DayRules {

	private static final String BETWEEN = "(?:,|;|và|\\+|&)+ ?";

	private static final String TO = "(?:cho đến|đến|tới|-)(?: hết)?(?: ngày)?";

	private DayRules() {
	}

	/** "Từ 15/10 - 15/11/2024", "từ ngày 01 đến ngày 10/6", "15-20/5". */
	static @Nullable Draft range(Cursor cursor, int year) {
		int here = cursor.position();
		boolean from = cursor.skip("(?:trong (?:khoảng )?thời gian )?từ(?: ngày(?= \\d))?");
		int start = cursor.position();
		Draft read = fullRange(cursor, year);
		if (read == null) {
			cursor.back(start);
			read = shortRange(cursor, year, from);
		}
		if (read == null) {
			cursor.back(here);
		}
		return read;
	}

	private static @Nullable Draft fullRange(Cursor cursor, int year) {
		Days first = Days.take(cursor, year);
		if (first == null || !cursor.skip(TO)) {
			return null;
		}
		Days last = Days.take(cursor, year);
		return (last == null) ? null : rangeOf(first, last, year);
	}

	private static @Nullable Draft shortRange(Cursor cursor, int year, boolean from) {
		Matcher first = cursor.take("(ngày )?(\\d{1,2}) ?(?=" + TO + " ?\\d)");
		if (first == null || !cursor.skip(TO)) {
			return null;
		}
		Days last = Days.take(cursor, year);
		int day = Integer.parseInt(first.group(2));
		if (last == null || (!from && first.group(1) == null && day >= last.day())) {
			return null;
		}
		return rangeOf(new Days(day, last.month(), last.year(), true), last, year);
	}

	private static Draft rangeOf(Days first, Days last, int year) {
		int endYear = (last.year() != null) ? last.year() : year;
		boolean crosses = first.year() == null
				&& (first.month() > last.month() || (first.month() == last.month() && first.day() > last.day()));
		// an end without a year of its own lies in the next one, an end with one in that
		int startYear = (crosses && last.year() != null) ? endYear - 1 : (last.year() != null) ? endYear : year;
		LocalDate start = first.in(startYear);
		LocalDate end = last.in((crosses && last.year() == null) ? endYear + 1 : endYear);
		if (start == null || end == null) {
			return Draft.undated(Type.UNKNOWN, "Khoảng ngày").doubted("ngày không có trong lịch");
		}
		Draft read = Draft.window(Type.DATE, start, end, "Từ ngày đến ngày");
		if (end.isBefore(start)) {
			return read.doubted("ngày cuối trước ngày đầu");
		}
		return (crosses && last.year() == null) ? read.doubted("khoảng ngày kéo sang năm sau") : read;
	}

	/** "Từ ngày ký đến 31/12/2024": only the end is a date. */
	static @Nullable Draft untilDay(Cursor cursor, int year) {
		if (!cursor.skip("(?:kể )?từ (?:khi|ngày|lúc|nay)(?: [\\p{L}]+){0,6}?(?= (?:cho )?(?:đến|tới))")) {
			return null;
		}
		Draft read = days(cursor, year);
		return (read == null || read.type() != Type.DATE || read.due().size() != 1) ? null
				: Draft.points(Type.DATE, read.due(), "Đến ngày");
	}

	/** "Trước ngày 15 của các tháng 3, 6, 9, 12". */
	static @Nullable Draft dayOfMonths(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		Matcher match = cursor
			.take("(?:ngày )?(\\d{1,2})(?: của)?(?: các)? tháng ((?:\\d{1,2}(?!\\d|/)(?:, | và |,)?(?:tháng )?){2,})");
		if (match == null) {
			return null;
		}
		List<Days> days = new ArrayList<>();
		for (String month : match.group(2).split("\\D+")) {
			days.add(new Days(Integer.parseInt(match.group(1)), Integer.parseInt(month), null, true));
		}
		return pointsOf(days, bound, year);
	}

	/** "Trước ngày 30/11", "15/3; 15/6". */
	static @Nullable Draft days(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		Days first = Days.take(cursor, year);
		if (first == null) {
			return null;
		}
		List<Days> days = new ArrayList<>(List.of(first));
		boolean carried = false;
		for (int end = cursor.position(); cursor.skip(BETWEEN); end = cursor.position()) {
			boolean clause = cursor.between(end, cursor.position()).contains(";");
			int from = cursor.position();
			Bound next = Bound.take(cursor);
			boolean silent = cursor.position() == from;
			Days more = (silent || next == bound) ? Days.take(cursor, year) : null;
			if (more == null || (!silent && clause)) {
				cursor.back(end);
				break;
			}
			carried |= silent && clause && bound != Bound.ON;
			days.add(more);
		}
		Draft read = pointsOf(days, bound, year);
		if (bound == Bound.BEFORE_HOUR) {
			read = read.doubted("hạn có giờ, tính đến chính ngày nêu");
		}
		if (bound == Bound.ON && days.stream().noneMatch(Days::sure)) {
			read = read.doubted("không rõ là ngày và tháng hay hai kỳ");
		}
		if (cursor.looksAt("của (?!năm|tháng|quý|các tháng)\\p{L}+")) {
			read = read.doubted("ngày nêu có thể là ngày của văn bản");
		}
		return carried ? read.doubted("không rõ «trước» có áp dụng cho mọi ngày") : read;
	}

	private static Draft pointsOf(List<Days> days, Bound bound, int year) {
		List<LocalDate> due = new ArrayList<>();
		Integer later = null;
		boolean yearsClear = true;
		for (int i = days.size() - 1; i >= 0; i--) {
			Days day = days.get(i);
			yearsClear &= (day.year() != null) ? (later != null || i == days.size() - 1)
					: (later == null || later == year);
			later = (day.year() != null) ? day.year() : later;
			LocalDate date = day.in((later != null) ? later : year);
			if (date == null) {
				return Draft.undated(Type.UNKNOWN, "Ngày").doubted("ngày không có trong lịch");
			}
			due.add(0, bound.last(date));
		}
		if (bound == Bound.ON && due.size() == 1) {
			return Draft.window(Type.DATE, due.get(0), due.get(0), bound.rule());
		}
		Draft read = Draft.points(Type.DATE, due, bound.rule());
		if (!due.equals(List.copyOf(new TreeSet<>(due)))) {
			return read.doubted("các ngày không theo thứ tự");
		}
		return yearsClear ? read : read.doubted("không rõ năm của ngày không ghi năm");
	}

}
