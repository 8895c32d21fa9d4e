package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of the review sheet (bảng rà soát): what people decide about one part of a row.
 * What is blank stays as read from the appendix.
 *
 * @param row the row, such as {@code II.1}
 * @param part the part, from 1
 * @param deadline which deadline of the row's cell, from 1, or the deadline in words that
 * leave no doubt, such as {@code Trước ngày 05/02}
 * @param products which products of the row's cell, from 1, between semicolons
 * @param units who owes the part, as names or collective names
 * @param coordinating who contributes, likewise; {@code -} for nobody
 * @param start what sets it off, a {@link StartKind} in lower case
 * @param note why it is read so
 * @param clause the obligation in the duty catalogue
 * @param duty the process each unit runs; blank for the general one
 */
public record ReviewLine(String row, int part, @Nullable String deadline, @Nullable String products,
		@Nullable String units, @Nullable String coordinating, @Nullable String start, @Nullable String note,
		@Nullable String clause, @Nullable String duty) {

	/** The columns in which people decide. */
	static final List<String> COLUMNS = List.of("deadline", "products", "units", "coordinating", "start", "note",
			"clause", "duty");

	/** A part about which nothing has been decided. */
	static ReviewLine undecided(String row, int part) {
		return new ReviewLine(row, part, "", "", "", "", "", "", "", "");
	}

	/** The same, what is said in words said otherwise. */
	ReviewLine worded(UnaryOperator<String> words) {
		String said = (this.deadline != null) ? this.deadline : "";
		return new ReviewLine(this.row, this.part, words.apply(said), this.products, this.units, this.coordinating,
				this.start, this.note, this.clause, this.duty);
	}

	/** What it says in a column, blank for nothing. */
	public String cell(String column) {
		String text = switch (column) {
			case "deadline" -> this.deadline;
			case "products" -> this.products;
			case "units" -> this.units;
			case "coordinating" -> this.coordinating;
			case "start" -> this.start;
			case "note" -> this.note;
			case "clause" -> this.clause;
			case "duty" -> this.duty;
			default -> throw new IllegalArgumentException(column);
		};
		return (text != null) ? text : "";
	}

	/** The same, said otherwise in some columns. */
	ReviewLine with(UnaryOperator<String> said) {
		return new ReviewLine(this.row, this.part, said.apply("deadline"), said.apply("products"), said.apply("units"),
				said.apply("coordinating"), said.apply("start"), said.apply("note"), said.apply("clause"),
				said.apply("duty"));
	}

	/** The name of its cell in a column, see {@link CellName}. */
	String name(String column) {
		return "%s@%s/%d".formatted(column, this.row, this.part);
	}

	/** The lines as CSV with a header. */
	static String sheet(List<ReviewLine> lines) {
		return Stream
			.concat(Stream.of(String.join(",", Review.COLUMNS) + "," + Review.DUTY),
					lines.stream().map(ReviewLine::asCsv))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private String asCsv() {
		return CellText.csv(Stream
			.of(this.row, String.valueOf(this.part), this.deadline, this.products, this.units, this.coordinating,
					this.start, this.note, this.clause, this.duty)
			.map((cell) -> (cell == null) ? "" : cell)
			.toArray(String[]::new));
	}

}
