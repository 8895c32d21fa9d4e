package vn.gov.nghean.tuongduong.cchc.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The head of an official document (Decree 30/2020, annex I).
 *
 * @param superior the body above the issuing one (cơ quan chủ quản), such as
 * {@code UBND huyện Tương Dương}; null for one that has none to name
 * @param issuer the issuing body, such as {@code Phòng Nội vụ}
 * @param place where it is issued, such as {@code Tương Dương}
 * @param code what stands behind the number, such as {@code BC-PNV}
 * @param number the number within the year; null before it is given: space is left
 * @param date the day of issue; null before it is issued: space is left
 */
public record Letterhead(@Nullable String superior, String issuer, String place, String code, @Nullable Integer number,
		@Nullable LocalDate date) {

	private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	/** The same head on a document of this kind, such as {@code BC}. */
	public Letterhead kind(String kind) {
		return new Letterhead(this.superior, this.issuer, this.place, kind + "-" + this.code, this.number, this.date);
	}

	/** The same head on a document whose number has this code and no body's. */
	public Letterhead coded(String whole) {
		return new Letterhead(this.superior, this.issuer, this.place, whole, this.number, this.date);
	}

	public Letterhead numbered(int given, LocalDate day) {
		return new Letterhead(this.superior, this.issuer, this.place, this.code, given, day);
	}

	/** The same head with a day, on a paper that bears no number yet. */
	public Letterhead dated(LocalDate day) {
		return new Letterhead(this.superior, this.issuer, this.place, this.code, this.number, day);
	}

	/**
	 * The same head with the number as people keep it, such as {@code 12/BC-PNV}; without
	 * one as long as it has none or one that does not begin with figures.
	 */
	public Letterhead numbered(@Nullable String kept, @Nullable LocalDate day) {
		return (kept != null && day != null && kept.matches("\\d{1,6}(\\D.*)?"))
				? numbered(Integer.parseInt(kept.split("\\D", 2)[0]), day) : this;
	}

	/** The issuing body in capitals; a committee's place on a line of its own. */
	List<String> issuerLines() {
		String name = capitals(this.issuer);
		return name.startsWith(COMMITTEE) ? List.of(COMMITTEE.strip(), name.substring(COMMITTEE.length()))
				: List.of(name);
	}

	/** {@code Số: 05/BC-PNV}. */
	String numberLine() {
		return "Số: %s/%s".formatted((this.number != null) ? "%02d".formatted(this.number) : "       ", this.code);
	}

	/**
	 * {@code Tương Dương, ngày 05 tháng 02 năm 2024}: a zero before days below 10 and the
	 * months 1 and 2 only.
	 */
	String dateLine() {
		LocalDate day = this.date;
		if (day == null) {
			return this.place + ", ngày      tháng      năm          ";
		}
		String month = (day.getMonthValue() <= 2) ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
		return "%s, ngày %02d tháng %s năm %d".formatted(this.place, day.getDayOfMonth(), month, day.getYear());
	}

	static String capitals(String text) {
		return text.toUpperCase(VIETNAMESE);
	}

}
