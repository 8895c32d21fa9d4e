package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * Months or quarters as written, one or several. A year belongs to the number before it
 * and to those further left that have none.
 */
record PeriodList(PeriodKind kind, List<Item> items) {

	/**
	 * @param to whether "đến" stands before it
	 * @param apart whether it is named by itself: "tháng 5 và tháng 6"
	 * @param slash whether a slash stands before it: "tháng 6/12"
	 */
	private record Item(int number, @Nullable Integer year, boolean to, boolean apart, boolean slash) {
	}

	/** From the first day of one month to the last of another. */
	private record Stretch(YearMonth start, YearMonth end) {
	}

	/** Takes the list whose name has been taken. */
	static @Nullable PeriodList take(Cursor cursor, PeriodKind kind, int planYear) {
		Matcher first = kind.takeNumber(cursor);
		if (first == null) {
			return null;
		}
		List<Item> items = new ArrayList<>();
		items.add(new Item(Numerals.valueOf(first.group(1)), Years.take(cursor, planYear), false, false, false));
		for (Matcher more = kind.takeAnother(cursor); more != null; more = kind.takeAnother(cursor)) {
			boolean to = more.group(1).matches("-|(?:cho )?đến(?: hết)?|tới");
			boolean apart = more.group(1).contains("và") || !more.group(2).isBlank();
			items.add(new Item(Numerals.valueOf(more.group(3)), Years.take(cursor, planYear), to, apart,
					more.group(1).startsWith("/")));
		}
		return new PeriodList(kind, items);
	}

	static PeriodList of(PeriodKind kind, int number, int year) {
		return new PeriodList(kind, List.of(new Item(number, year, false, false, false)));
	}

	boolean isSeveral() {
		return this.items.size() > 1;
	}

	boolean isRange() {
		return this.items.size() == 2 && this.items.get(1).to;
	}

	private boolean hasYear() {
		return this.items.stream().anyMatch((item) -> item.year != null);
	}

	/** The whole periods, whatever part of them may be meant. */
	Draft whole(Bound bound, int planYear) {
		List<Stretch> stretches = stretches(planYear);
		YearMonth start = stretches.get(0).start;
		YearMonth end = stretches.get(stretches.size() - 1).end;
		String label = this.kind.label();
		Draft window = Draft.window(this.kind.type(), start.atDay(1), end.atEndOfMonth(), label);
		if (bound == Bound.BEFORE) {
			Draft before = Draft.points(this.kind.type(), List.of(start.atDay(1).minusDays(1)),
					"Trước " + label.toLowerCase(Locale.ROOT));
			return (stretches.size() == 1) ? before : before.doubted("trước kỳ nào trong các kỳ nêu");
		}
		if (end.isBefore(start)) {
			return window.doubted("kỳ cuối trước kỳ đầu");
		}
		if (isRange()) {
			boolean crosses = !hasYear() && end.getYear() > planYear;
			return crosses ? window.doubted("khoảng thời gian kéo sang năm sau") : window;
		}
		if (stretches.size() == 1) {
			return (this.items.size() == 1) ? window : window.doubted("nhiều khoảng nối nhau");
		}
		Draft read = several(stretches, window);
		boolean otherYear = this.items.stream().anyMatch((item) -> item.year == null)
				&& this.items.stream().anyMatch((item) -> item.year != null && item.year != planYear);
		return otherYear ? read.doubted("không rõ năm của kỳ không ghi năm") : read;
	}

	private Draft several(List<Stretch> stretches, Draft window) {
		List<LocalDate> ends = stretches.stream().map((each) -> each.end.atEndOfMonth()).toList();
		Draft points = Draft.points(this.kind.type(), ends, this.kind.label() + " nêu, hạn là ngày cuối kỳ");
		for (int i = 1; i < stretches.size(); i++) {
			if (!stretches.get(i).start.isAfter(stretches.get(i - 1).end)) {
				return points.doubted("thứ tự kỳ bất thường");
			}
		}
		if (this.items.stream().anyMatch(Item::to)) {
			return points.doubted("vừa khoảng vừa kỳ rời");
		}
		if (!contiguous(stretches)) {
			return this.items.stream().anyMatch(Item::slash) ? points.doubted("dấu «/» không rõ nghĩa") : points;
		}
		boolean plain = this.items.size() == 2 && !this.items.get(1).apart;
		return plain ? window : window.doubted("không rõ là một khoảng thời gian hay hạn của từng kỳ");
	}

	private static boolean contiguous(List<Stretch> stretches) {
		for (int i = 1; i < stretches.size(); i++) {
			if (!stretches.get(i).start.equals(stretches.get(i - 1).end.plusMonths(1))) {
				return false;
			}
		}
		return true;
	}

	private List<Stretch> stretches(int planYear) {
		List<Integer> years = years(planYear);
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 0; i < this.items.size(); i++) {
			Item item = this.items.get(i);
			YearMonth start = this.kind.start(item.number, years.get(i));
			YearMonth end = this.kind.end(item.number, years.get(i));
			if (item.to) {
				start = stretches.remove(stretches.size() - 1).start;
			}
			stretches.add(new Stretch(start, end));
		}
		return stretches;
	}

	private List<Integer> years(int planYear) {
		List<Integer> years = new ArrayList<>();
		Integer later = null;
		for (int i = this.items.size() - 1; i >= 0; i--) {
			Item item = this.items.get(i);
			boolean crossing = i + 1 < this.items.size() && this.items.get(i + 1).to && item.year == null
					&& item.number > this.items.get(i + 1).number;
			if (item.year != null) {
				later = item.year;
			}
			else if (crossing && later != null) {
				later = later - 1;
			}
			years.add(0, (later != null) ? later : planYear);
		}
		// "tháng 10 đến tháng 02" without any year ends in the next one
		if (isRange() && later == null && this.items.get(0).number > this.items.get(1).number) {
			years.set(1, planYear + 1);
		}
		return years;
	}

}
