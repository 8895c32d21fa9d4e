package vn.gov.nghean.tuongduong.cchc.calendar;

/**
 * A length of time counted from an event; negative before it.
 *
 * @param count how many of the unit
 */
public record Span(int count, Unit unit) {

	enum Unit {

		WORKING_HALF_DAY("ngày làm việc"), DAY("ngày"), WEEK("tuần"), MONTH("tháng");

		private final String inWords;

		Unit(String inWords) {
			this.inWords = inWords;
		}

	}

	/**
	 * @param days whole or half days, such as 17.5
	 * @throws IllegalArgumentException if they are not
	 */
	public static Span workingDays(double days) {
		double halves = days * 2;
		if (halves != Math.rint(halves)) {
			throw new IllegalArgumentException("Số ngày làm việc phải là số nguyên hoặc có nửa ngày: " + days);
		}
		return new Span((int) halves, Unit.WORKING_HALF_DAY);
	}

	public static Span days(int days) {
		return new Span(days, Unit.DAY);
	}

	public static Span weeks(int weeks) {
		return new Span(weeks, Unit.WEEK);
	}

	public static Span months(int months) {
		return new Span(months, Unit.MONTH);
	}

	/** {@code 17,5 ngày làm việc}, without the sign. */
	String inWords() {
		int size = Math.abs(this.count);
		String number = (this.unit != Unit.WORKING_HALF_DAY) ? String.valueOf(size)
				: size / 2 + ((size % 2 == 0) ? "" : ",5");
		return number + " " + this.unit.inWords;
	}

}
