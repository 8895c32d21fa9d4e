package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Months and quarters as windows to work in.
 */
final class PeriodRules {

	private PeriodRules() {
	}

	/** "Tháng 02/2024", "T3/2024", "Tháng 3-4", "Tháng 1, 4, 7, 10", "Giữa tháng 6". */
	static @Nullable Draft months(Cursor cursor, int year) {
		int here = cursor.position();
		Draft read = read(cursor, year, PeriodKind.MONTH);
		if (read == null) {
			return null;
		}
		String written = cursor.between(here, cursor.position());
		if (written.matches("(?:.* )?t ?[2-7]")) {
			return read.doubted("không rõ là tháng hay thứ trong tuần");
		}
		return written.matches(".*(?:giêng|chạp)(?: 20\\d\\d)?") ? read.doubted("tháng âm lịch") : read;
	}

	/** "Quý I", "Q.I/2024", "Quý I, II/2024", "Quý I và Quý III", "Đầu quý II". */
	static @Nullable Draft quarters(Cursor cursor, int year) {
		return read(cursor, year, PeriodKind.QUARTER);
	}

	private static @Nullable Draft read(Cursor cursor, int year, PeriodKind kind) {
		Bound bound = Bound.take(cursor);
		boolean from = cursor.skip("(?:bắt đầu )?từ(?= (?:đầu |giữa |cuối )?(?:tháng|quý|q|t|\\d))");
		Part part = Part.take(cursor);
		PeriodList periods = (kind.takeName(cursor) != null) ? PeriodList.take(cursor, kind, year) : null;
		if (periods == null) {
			return null;
		}
		Draft whole = periods.whole(bound, year);
		Draft read = whole;
		if (part != Part.WHOLE && whole.from() != null && !periods.isSeveral()) {
			read = part.of(kind.type(), whole.from(), whole.due().get(0), whole);
		}
		if (part != Part.WHOLE && (periods.isSeveral() || bound == Bound.BEFORE)) {
			return read.doubted("không rõ phần nào của kỳ");
		}
		Draft longer = (part == Part.WHOLE && bound == Bound.ON && !periods.isSeveral()) ? until(cursor, whole, year)
				: null;
		if (longer != null) {
			return longer;
		}
		return (from && !periods.isRange()) ? read.doubted("chỉ nêu kỳ bắt đầu") : read;
	}

	/** "Tháng 3 đến hết năm", "Từ quý II đến 31/12/2024". */
	private static @Nullable Draft until(Cursor cursor, Draft first, int year) {
		int here = cursor.position();
		LocalDate from = first.from();
		if (from == null || !cursor.skip("(?:cho )?(?:đến|tới|-)(?: (?:hết|cuối))?(?: ngày)?")) {
			return null;
		}
		Matcher end = cursor.take("năm(?: (20\\d\\d))?(?! \\p{L})");
		Days day = (end == null) ? Days.take(cursor, year) : null;
		LocalDate last = (day != null) ? day.in(from.getYear()) : null;
		if (end != null) {
			last = LocalDate.of((end.group(1) != null) ? Integer.parseInt(end.group(1)) : from.getYear(), 12, 31);
		}
		if (last == null || last.isBefore(from)) {
			cursor.back(here);
			return null;
		}
		return Draft.window(first.type(), from, last, first.rule() + " nêu đến ngày nêu")
			.doubted("khoảng thời gian từ đầu kỳ đến ngày");
	}

	/** "Tháng 13", "Quý VI". */
	static @Nullable Draft noSuchPeriod(Cursor cursor, int year) {
		Matcher match = cursor.take("(?:tháng|quý) ?(?:\\d{1,3}|[ivxl]+)(?: ?/ ?20\\d\\d)?(?! ?[/.-] ?\\d)");
		return (match == null) ? null
				: Draft.undated(Type.UNKNOWN, "Kỳ").doubted("không có «%s»".formatted(match.group().strip()));
	}

	/** "12/2024", "tháng" left out. */
	static @Nullable Draft monthOfYear(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		cursor.skip("trong|vào");
		Matcher match = cursor.take("(0?[1-9]|1[0-2]) ?[/.-] ?(20\\d\\d)(?! ?[/-] ?\\d|\\d)");
		return (match == null) ? null
				: PeriodList.of(PeriodKind.MONTH, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
					.whole(bound, year);
	}

}
