package vn.gov.nghean.tuongduong.cchc.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of one file must keep to among themselves, and checks that many files
 * share.
 */
public final class RowChecks {

	/** Longest id, as the tables have it. */
	public static final int LONGEST_ID = 60;

	/** Longest name, as the tables have it. */
	public static final int LONGEST_NAME = 200;

	private final Set<List<String>> keys = new HashSet<>();

	private final Map<String, Set<Validity>> periods = new HashMap<>();

	/** Text of a cell that must be filled, with at most so many characters. */
	public static String text(TableRow row, String column, int longest) {
		row.text(column);
		return optional(row, column, longest);
	}

	/** Text of a cell with at most so many characters, blank if empty. */
	public static String optional(TableRow row, String column, int longest) {
		String text = row.optional(column);
		if (text.length() > longest) {
			throw row.fault(column, "dài quá %d ký tự".formatted(longest));
		}
		return text;
	}

	/** The id must be among those known; an empty cell is not looked at. */
	public static void known(TableRow row, String column, Collection<String> known, String what) {
		String id = row.optional(column);
		if (!id.isEmpty() && !known.contains(id)) {
			throw row.fault(column, "không có %s «%s»".formatted(what, id));
		}
	}

	/** A constant by the words people have for it, or as {@link TableRow#oneOf}. */
	public static <E extends Enum<E>> E inWords(TableRow row, String column, Class<E> type, Function<E, String> words) {
		String text = row.text(column);
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> words.apply(constant).equalsIgnoreCase(text))
			.findFirst()
			.orElseGet(() -> row.oneOf(type, column));
	}

	/** The days from {@code valid_from} to {@code valid_to}, the latter may be empty. */
	public static Validity validity(TableRow row) {
		Validity validity = new Validity(row.date("valid_from"), row.optionalDate("valid_to"));
		if (validity.to() != null && validity.to().isBefore(validity.from())) {
			throw row.fault("valid_to", "trước ngày đầu");
		}
		return validity;
	}

	/** The row must be the only one of the file with its key. */
	public void once(TableRow row, String column, String... key) {
		if (!this.keys.add(List.of(key))) {
			throw row.fault(column, "trùng với một dòng trên: " + String.join(", ", key));
		}
	}

	/** The row's days, which no other row of the file with the same key may share. */
	public Validity apart(TableRow row, String key) {
		Validity validity = validity(row);
		Set<Validity> others = this.periods.computeIfAbsent(key, (each) -> new HashSet<>());
		if (others.stream().anyMatch(validity::overlaps)) {
			throw row.fault("valid_from", "thời gian trùng với một dòng trên của «%s»".formatted(key));
		}
		others.add(validity);
		return validity;
	}

	/**
	 * Days on which something holds.
	 *
	 * @param from first day
	 * @param to last day; null while it lasts
	 */
	public record Validity(LocalDate from, @Nullable LocalDate to) {

		/** Stands for days that could not be read. */
		public static final Validity ALWAYS = new Validity(LocalDate.EPOCH, null);

		public boolean holdsOn(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
		}

		boolean overlaps(Validity other) {
			return (other.to == null || !this.from.isAfter(other.to))
					&& (this.to == null || !other.from.isAfter(this.to));
		}

	}

}
