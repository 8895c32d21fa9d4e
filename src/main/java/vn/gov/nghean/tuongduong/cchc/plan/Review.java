package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * What people decided about one part of a row; what is blank stays as computed.
 *
 * @param line line in the sheet, for messages
 * @param deadline which deadline of the row's cell, from 1; 0 for that of the part's own
 * number
 * @param inOtherWords the deadline in words that leave no doubt, in place of the cell's;
 * blank to keep these
 * @param products which products of the row's cell, from 1
 * @param units who owes the part, as names or collective names
 * @param coordinating who contributes, likewise; {@code -} for nobody
 * @param duty the process each unit runs, such as {@code commune-self-score}; the general
 * one if nothing is said
 */
record Review(int line, String row, int part, int deadline, String inOtherWords, List<Integer> products, String units,
		String coordinating, @Nullable StartKind start, String note, String clause, String duty) {

	static final String FILE = "review.csv";

	static final String[] COLUMNS = { "row", "part", "deadline", "products", "units", "coordinating", "start", "note",
			"clause" };

	/** A column that a sheet need not have. */
	static final String DUTY = "duty";

	static List<Review> read(String text) {
		return CsvTable.of(FILE, text, COLUMNS).map((row) -> {
			int part = row.number("part");
			if (part < 1 || part > 20) {
				throw row.fault("part", "phải từ 1 đến 20");
			}
			boolean numbered = row.optional("deadline").matches("-?\\d*");
			return new Review(row.line(), row.text("row"), part, numbered ? positive(row, "deadline") : 0,
					numbered ? "" : row.optional("deadline"), numbers(row), row.optional("units"),
					row.optional("coordinating"),
					row.optional("start").isEmpty() ? null : row.oneOf(StartKind.class, "start"), row.optional("note"),
					row.optional("clause"), duty(row));
		});
	}

	private static String duty(TableRow row) {
		String duty = row.optional(DUTY);
		if (duty.isEmpty()) {
			return PlanActivation.DUTY_KEY;
		}
		if (!duty.matches("[a-z][a-z0-9-]*")
				|| !new ClassPathResource("processes/%1$s/%1$s.bpmn".formatted(duty)).exists()) {
			throw row.fault(DUTY, "không có quy trình «%s»".formatted(duty));
		}
		return duty;
	}

	private static int positive(TableRow row, String column) {
		if (row.optional(column).isEmpty()) {
			return 0;
		}
		int value = row.number(column);
		if (value < 1) {
			throw row.fault(column, "phải từ 1 trở lên");
		}
		return value;
	}

	private static List<Integer> numbers(TableRow row) {
		return row.list("products").stream().map((piece) -> {
			try {
				return Integer.valueOf(piece);
			}
			catch (NumberFormatException ex) {
				throw row.fault("products", "phải là số thứ tự sản phẩm, cách nhau bằng dấu chấm phẩy: " + piece);
			}
		}).toList();
	}

	String fault(String column, String what) {
		return "Tệp %s, dòng %d, cột «%s»: %s".formatted(FILE, this.line, column, what);
	}

	/** The sheet of a plan: every part as it will run, for people to correct. */
	static List<ReviewLine> sheetOf(Plan plan, List<Review> decided) {
		return plan.rows()
			.stream()
			.flatMap((row) -> row.parts().stream().map((part) -> lineOf(row.code(), part.no(), decided)))
			.toList();
	}

	private static ReviewLine lineOf(String row, int part, List<Review> decided) {
		return decided.stream()
			.filter((review) -> review.row().equals(row) && review.part() == part)
			.map(Review::asLine)
			.findFirst()
			.orElse(ReviewLine.undecided(row, part));
	}

	/** As a line of the sheet. */
	ReviewLine asLine() {
		return new ReviewLine(this.row, this.part,
				(this.deadline == 0) ? this.inOtherWords : String.valueOf(this.deadline),
				this.products.stream().map(String::valueOf).collect(Collectors.joining(";")), this.units,
				this.coordinating, (this.start == null) ? "" : this.start.name().toLowerCase(Locale.ROOT), this.note,
				this.clause, this.duty.equals(PlanActivation.DUTY_KEY) ? "" : this.duty);
	}

}
