package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The duties due within a span of days, by how they stand.
 *
 * @param from first day
 * @param to last day
 * @param all how many
 * @param onTime delivered in time
 * @param doneLate delivered late
 * @param late overdue now
 */
public record DueCount(LocalDate from, LocalDate to, int all, int onTime, int doneLate, int late) {

	/** Percent that a rate is good from. */
	private static final int GOOD = 95;

	/** Percent that a rate is fair from. */
	private static final int FAIR = 80;

	/** The counts of what is due within the span. */
	static DueCount of(LocalDate from, LocalDate to, DueDays items) {
		List<BoardItem> due = items.within(from, to);
		return new DueCount(from, to, due.size(), count(due, DutyState.DONE), count(due, DutyState.DONE_LATE),
				count(due, DutyState.LATE));
	}

	private static int count(List<BoardItem> items, DutyState state) {
		return (int) items.stream().filter((item) -> item.state() == state).count();
	}

	public int done() {
		return this.onTime + this.doneLate;
	}

	/** Percent delivered in time of what was due; null before anything was. */
	public @Nullable Integer rate() {
		int due = this.onTime + this.doneLate + this.late;
		return (due == 0) ? null : Math.round(100f * this.onTime / due);
	}

	/** How the rate looks: {@code none}, {@code good}, {@code fair} or {@code poor}. */
	public String rateLook() {
		Integer rate = rate();
		return (rate == null) ? "none" : (rate >= GOOD) ? "good" : (rate >= FAIR) ? "fair" : "poor";
	}

	/**
	 * How it looks: {@code none}, {@code late}, {@code was-late}, {@code on-time},
	 * {@code part} or {@code open}.
	 */
	public String look() {
		if (this.all == 0) {
			return "none";
		}
		if (this.late > 0) {
			return "late";
		}
		return (done() < this.all) ? (done() > 0 ? "part" : "open") : (this.doneLate > 0) ? "was-late" : "on-time";
	}

	/** The same in words, for those who do not see colours. */
	public String inWords() {
		return (this.all == 0) ? "" : "%d nhiệm vụ: %d đúng hạn, %d nộp trễ, %d quá hạn, %d chưa đến hạn"
			.formatted(this.all, this.onTime, this.doneLate, this.late, this.all - done() - this.late);
	}

}
