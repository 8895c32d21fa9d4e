package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.phrase.DeadlinePhrases;

/**
 * Reads a plan's texts. What is wrong is refused with file, line and column; what is
 * uncertain becomes a question on its row.
 */
@Component
class PlanReader {

	/** Most characters of a task. */
	static final int LONGEST_TASK = 2000;

	private final Units units;

	private final RowReader rowReader;

	PlanReader(Units units, DeadlinePhrases phrases) {
		this.units = units;
		this.rowReader = new RowReader(units, phrases);
	}

	/**
	 * @throws TableFaults listing every fault, in Vietnamese
	 */
	Plan read(PlanTexts texts) {
		Head head = head(texts.head());
		List<Review> reviews = Review.read(texts.review());
		List<Question> questions = new ArrayList<>();
		Map<String, Group> groups = groups(texts.groups(), head.firstDay(), questions);
		List<String> faults = new ArrayList<>();
		Map<String, PlanRow> rows = new LinkedHashMap<>();
		appendix(texts.appendix()).forEach((source) -> {
			Group group = groups.get(source.group());
			if (group == null) {
				faults.add(source.fault("group", "nhóm «%s» không có trong tệp groups.csv".formatted(source.group())));
			}
			else if (rows.containsKey(source.code())) {
				faults.add(source.fault("no", "trùng dòng %s".formatted(source.code())));
			}
			else {
				rows.put(source.code(), this.rowReader.read(source, group, head, reviewsOf(reviews, source), faults));
			}
		});
		reviews.stream()
			.filter((review) -> !rows.containsKey(review.row()))
			.forEach(
					(review) -> faults.add(review.fault("row", "kế hoạch không có dòng «%s»".formatted(review.row()))));
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
		return new Plan(head.year(), head.title(), head.theme(), head.firstDay(), head.lastDay(), head.decision(),
				List.copyOf(rows.values()), questions);
	}

	private static Map<Integer, Review> reviewsOf(List<Review> reviews, Source source) {
		return reviews.stream()
			.filter((review) -> review.row().equals(source.code()))
			.collect(Collectors.toMap(Review::part, Function.identity(), (first, second) -> {
				throw new TableFaults(List.of(second.fault("part", "dòng %s đã có phần %d ở dòng %d của tệp"
					.formatted(second.row(), second.part(), first.line()))));
			}, LinkedHashMap::new));
	}

	private static Head head(String text) {
		List<Head> heads = CsvTable
			.of("plan.csv", text, "title", "year", "theme", "first_day", "last_day", "decision_number", "decision_date",
					"source")
			.map((row) -> {
				int year = row.number("year");
				if (year < 2000 || year > 2100) {
					throw row.fault("year", "phải từ 2000 đến 2100");
				}
				LocalDate firstDay = row.date("first_day");
				LocalDate lastDay = row.date("last_day");
				if (firstDay.getYear() != year || lastDay.getYear() != year || lastDay.isBefore(firstDay)) {
					throw row.fault("last_day", "ngày đầu và ngày cuối phải thuộc năm %d, theo thứ tự".formatted(year));
				}
				String decision = (row.optional("decision_number") + " " + row.optional("decision_date")).strip();
				return new Head(row.text("title"), year, row.optional("theme"), firstDay, lastDay, decision,
						row.text("source"));
			});
		if (heads.size() != 1) {
			throw new TableFaults(List.of("Tệp plan.csv: phải có đúng một dòng, đang có " + heads.size()));
		}
		return heads.get(0);
	}

	private Map<String, Group> groups(String text, LocalDate day, List<Question> questions) {
		Map<String, Group> groups = new LinkedHashMap<>();
		CsvTable.of("groups.csv", text, "group", "title", "responsible_official").map((row) -> {
			String official = row.optional("responsible_official");
			Unit unit = official.isEmpty() ? null : this.units.resolveOfficial(official, day).orElse(null);
			if (unit == null && !official.isEmpty()) {
				questions.add(new Question("", 0, "responsible_official",
						"Nhóm %s: không rõ «%s» thuộc đơn vị nào.".formatted(row.text("group"), official)));
			}
			Group group = new Group(row.text("title"), (unit != null) ? unit.id() : null);
			if (groups.put(row.text("group"), group) != null) {
				throw row.fault("group", "trùng nhóm " + row.text("group"));
			}
			return group;
		});
		return groups;
	}

	/** The rows of an appendix as written. */
	static List<Source> appendix(String text) {
		List<Source> sources = CsvTable
			.of("appendix1.csv", text, "group", "no", "task", "products", "lead", "cooperating", "deadline")
			.map((row) -> {
				if (row.text("task").length() > LONGEST_TASK) {
					throw row.fault("task", "dài quá %d ký tự".formatted(LONGEST_TASK));
				}
				String code = row.text("group") + (row.optional("no").isEmpty() ? "" : "." + row.optional("no"));
				if (!code.matches("[\\p{L}\\d]+(\\.[\\p{L}\\d]+)*") || !code.matches("\\p{ASCII}+")) {
					throw row.fault("no", "số thứ tự chỉ gồm chữ và số: " + code);
				}
				return new Source(row.line(), row.text("group"), code, row.text("task"), row.text("products"),
						row.text("lead"), row.optional("cooperating"), row.text("deadline"));
			});
		if (sources.isEmpty()) {
			throw new TableFaults(List.of("Tệp appendix1.csv: không có dòng nhiệm vụ nào"));
		}
		return sources;
	}

	/** The units a text names, some by their own name, with what it leaves unclear. */
	record Named(Set<String> ids, Set<String> byName, List<String> unclear, List<String> vague) {

		static Named of(Units units, String text, LocalDate day) {
			if (text.isBlank() || text.equals("-")) {
				return new Named(Set.of(), Set.of(), List.of(), List.of());
			}
			var resolution = units.resolve(text, day);
			return new Named(ids(resolution.units()), ids(resolution.named()), resolution.unresolved(),
					resolution.vague());
		}

		private static Set<String> ids(List<Unit> some) {
			return some.stream().map(Unit::id).collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

	record Head(String title, int year, String theme, LocalDate firstDay, LocalDate lastDay, String decision,
			String source) {
	}

	record Group(String title, @Nullable String accountableUnitId) {
	}

	/** A row of the appendix as written. */
	record Source(int line, String group, String code, String task, String products, String lead, String cooperating,
			String deadline) {

		/** A cell by its column. */
		String cell(String column) {
			return switch (column) {
				case "task" -> this.task;
				case "products" -> this.products;
				case "lead" -> this.lead;
				case "cooperating" -> this.cooperating;
				case "deadline" -> this.deadline;
				default -> throw new IllegalArgumentException(column);
			};
		}

		/** The same with another text in a cell. */
		Source with(String column, String text) {
			return of((each) -> each.equals(column) ? text : cell(each));
		}

		/** The same with all its cells written otherwise. */
		Source with(UnaryOperator<String> writing) {
			return of((column) -> writing.apply(cell(column)));
		}

		private Source of(UnaryOperator<String> cells) {
			return new Source(this.line, this.group, this.code, cells.apply("task"), cells.apply("products"),
					cells.apply("lead"), cells.apply("cooperating"), cells.apply("deadline"));
		}

		/** A line of the appendix. */
		String csv() {
			String no = this.code.equals(this.group) ? "" : this.code.substring(this.group.length() + 1);
			return CellText.csv(this.group, no, this.task, this.products, this.lead, this.cooperating, this.deadline);
		}

		/** The same wherever it stands in its file. */
		Source anywhere() {
			return new Source(0, this.group, this.code, this.task, this.products, this.lead, this.cooperating,
					this.deadline);
		}

		String fault(String column, String what) {
			return "Tệp appendix1.csv, dòng %d, cột «%s»: %s".formatted(this.line, column, what);
		}

	}

}
