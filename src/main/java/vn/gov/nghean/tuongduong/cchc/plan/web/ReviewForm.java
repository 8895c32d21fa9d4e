package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.plan.LastYear;
import vn.gov.nghean.tuongduong.cchc.plan.PlanSheet;
import vn.gov.nghean.tuongduong.cchc.plan.ReviewEdits;

/**
 * The fields by which a draft is corrected on a page, named by column and place, such as
 * {@code units@II.1/2}. What was changed stays in them until it could be kept; the others
 * show what is on record.
 *
 * @param kept what was changed and could not be kept
 * @param faults what is wrong with which field
 */
record ReviewForm(Map<String, String> kept, Map<String, String> faults) {

	static final ReviewForm EMPTY = new ReviewForm(Map.of(), Map.of());

	private static final Pattern FIELD = Pattern.compile("(deadline|units|coordinating|start|note|official)@.+");

	private static final Pattern MOVED = Pattern.compile("(cell|seen)@.+");

	private static final Pattern PRODUCTS = Pattern.compile("(products|ticks)@.+");

	private static final String TICKS = "ticks@";

	/** What was sent of such a form. */
	static ReviewEdits sent(MultiValueMap<String, String> sent) {
		Map<String, String> cells = new LinkedHashMap<>();
		sent.forEach((field, values) -> {
			String value = String.valueOf(values.get(0));
			if (FIELD.matcher(field).matches()) {
				cells.put(field, oneLine(value));
			}
			else if (MOVED.matcher(field).matches()) {
				cells.put(field, value);
			}
			else if (PRODUCTS.matcher(field).matches()) {
				String part = field.substring(field.indexOf('@') + 1);
				String ticked = String.join(";", sent.getOrDefault("products@" + part, List.of()));
				// Ticks left as they were decide nothing.
				if (!ticked.equals(sent.getFirst(TICKS + part))) {
					cells.put("products@" + part, ticked);
				}
			}
		});
		String basis = sent.getFirst("lan-luu");
		return new ReviewEdits(
				(basis != null && basis.matches("\\d{1,9}")) ? Integer.parseInt(basis) : ReviewEdits.WHAT_IS_THERE,
				cells);
	}

	/** What a field shows: what was changed, or what is on record. */
	public String text(String column, PlanSheet.Part part) {
		return this.kept.getOrDefault(column + "@" + part.key(), oneLine(part.line().cell(column)));
	}

	public String official(PlanSheet.Group group) {
		return this.kept.getOrDefault("official@" + group.code(), group.official());
	}

	/** Whether the product of that number, from 1, is ticked. */
	public boolean ticked(PlanSheet.Part part, int product, String text) {
		String kept = this.kept.get("products@" + part.key());
		return (kept != null) ? numbers(kept).contains(String.valueOf(product)) : onRecord(part, product, text);
	}

	/** The numbers of the products ticked on record. */
	public String ticks(PlanSheet.Part part, List<String> products) {
		return IntStream.rangeClosed(1, products.size())
			.filter((number) -> onRecord(part, number, products.get(number - 1)))
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(";"));
	}

	private static boolean onRecord(PlanSheet.Part part, int product, String text) {
		String chosen = part.line().cell("products");
		return chosen.isEmpty() ? part.read().products().contains(text)
				: numbers(chosen).contains(String.valueOf(product));
	}

	private static List<String> numbers(String text) {
		return List.of(text.replace(" ", "").split(";"));
	}

	/** A cell that was moved by a year, as it shall read. */
	public String cell(PlanSheet.Row row, LastYear.Cell cell) {
		return this.kept.getOrDefault("cell@" + name(row, cell), cell.now());
	}

	/** Whether such a cell is ticked as looked at. */
	public boolean seen(PlanSheet.Row row, LastYear.Cell cell) {
		return !this.kept.getOrDefault("seen@" + name(row, cell), "").isEmpty();
	}

	/** What was changed of cells that have no field of their own any more. */
	public Map<String, String> hidden(PlanSheet sheet) {
		Map<String, String> hidden = new LinkedHashMap<>();
		sheet.moved()
			.stream()
			.filter(PlanSheet.Shifted::seen)
			.flatMap((moved) -> List.of("cell@", "seen@")
				.stream()
				.map((kind) -> kind + moved.row() + "/" + moved.cell().column()))
			.filter(this.kept::containsKey)
			.forEach((name) -> hidden.put(name, this.kept.getOrDefault(name, "")));
		return hidden;
	}

	/** What is wrong with a field of a part; blank if nothing is. */
	public String fault(String column, PlanSheet.Part part) {
		return fault(column + "@" + part.key());
	}

	/** What is wrong with a field; blank if nothing is. */
	public String fault(String name) {
		return this.faults.getOrDefault(name, "");
	}

	/** Whether a field of the part holds what is not kept yet, or is at fault. */
	public boolean touches(PlanSheet.Part part) {
		return Stream.of(this.kept, this.faults)
			.flatMap((fields) -> fields.keySet().stream())
			.anyMatch((field) -> field.endsWith("@" + part.key()));
	}

	/** Whether something in the fields is not kept yet. */
	public boolean isUnsaved() {
		return !this.kept.isEmpty();
	}

	private static String name(PlanSheet.Row row, LastYear.Cell cell) {
		return row.read().row() + "/" + cell.column();
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
