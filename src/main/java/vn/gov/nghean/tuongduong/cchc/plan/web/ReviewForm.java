package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.plan.LastYear;
import vn.gov.nghean.tuongduong.cchc.plan.PlanSheet;
import vn.gov.nghean.tuongduong.cchc.plan.ReviewLine;

/**
 * The fields by which a review sheet is corrected on a page, named by column and part,
 * such as {@code units@II.1/2}. What was sent stays in them until it could be kept.
 */
class ReviewForm {

	private static final int LONGEST = 1000;

	private static final List<String> TEXTS = List.of("deadline", "units", "coordinating", "start", "note");

	private static final String OFFICIAL = "official@";

	private static final String CELL = "cell@";

	private static final String SEEN = "seen@";

	private static final Pattern FAULT = Pattern.compile("Tệp review\\.csv, dòng (\\d+), cột «(\\w+)»: (.*)");

	private final MultiValueMap<String, String> sent;

	private final Map<String, String> faults = new HashMap<>();

	ReviewForm(MultiValueMap<String, String> sent) {
		this.sent = sent;
	}

	/** What a field shows: what was sent, or what is on record. */
	public String text(String column, PlanSheet.Part part) {
		String kept = kept(column, part.line());
		return sent(column + "@" + part.key(), kept);
	}

	public String official(PlanSheet.Group group) {
		return sent(OFFICIAL + group.code(), group.official());
	}

	/** Whether the product of that number, from 1, is ticked. */
	public boolean ticked(PlanSheet.Part part, int product, String text) {
		if (isSent(part)) {
			return this.sent.getOrDefault("products@" + part.key(), List.of()).contains(String.valueOf(product));
		}
		String chosen = kept("products", part.line());
		return chosen.isEmpty() ? part.read().products().contains(text)
				: List.of(chosen.split(";")).contains(String.valueOf(product));
	}

	/** What is wrong with a field; blank if nothing is. */
	public String fault(String column, PlanSheet.Part part) {
		return this.faults.getOrDefault(column + "@" + part.key(), "");
	}

	/** A cell that was moved by a year, as it shall read. */
	public String cell(PlanSheet.Row row, LastYear.Cell cell) {
		String value = this.sent.getFirst(CELL + row.read().row() + "/" + cell.column());
		return (value != null) ? value : cell.now();
	}

	/** The cells that were sent, by row and column, such as {@code I.2/task}. */
	Map<String, String> cells() {
		return this.sent.keySet()
			.stream()
			.filter((field) -> field.startsWith(CELL))
			.collect(Collectors.toMap((field) -> field.substring(CELL.length()),
					(field) -> String.valueOf(this.sent.getFirst(field))));
	}

	/** The cells that were looked at. */
	Set<String> seen() {
		return this.sent.keySet()
			.stream()
			.filter((field) -> field.startsWith(SEEN))
			.map((field) -> field.substring(SEEN.length()))
			.collect(Collectors.toSet());
	}

	/** The whole sheet as it would be with what was sent. */
	List<ReviewLine> lines(PlanSheet sheet) {
		return sheet.rows().stream().flatMap((row) -> row.parts().stream().map((part) -> line(row, part))).toList();
	}

	/** The officials that were sent, by group. */
	Map<String, String> officials(PlanSheet sheet) {
		return sheet.groups()
			.stream()
			.filter((group) -> this.sent.containsKey(OFFICIAL + group.code()))
			.collect(Collectors.toMap(PlanSheet.Group::code, this::official));
	}

	private ReviewLine line(PlanSheet.Row row, PlanSheet.Part part) {
		ReviewLine line = part.line();
		if (!isSent(part)) {
			return line;
		}
		if (TEXTS.stream().anyMatch((column) -> text(column, part).length() > LONGEST)) {
			throw new TableFaults(
					List.of("Dòng %s, phần %d: một ô dài quá %d ký tự.".formatted(line.row(), line.part(), LONGEST)));
		}
		return new ReviewLine(line.row(), line.part(), text("deadline", part), products(row, part), text("units", part),
				text("coordinating", part), text("start", part), text("note", part), line.clause(), line.duty());
	}

	/** Ticks that say what was read anyway decide nothing. */
	private String products(PlanSheet.Row row, PlanSheet.Part part) {
		List<String> all = row.read().products();
		List<Integer> ticked = IntStream.rangeClosed(1, all.size())
			.filter((number) -> ticked(part, number, ""))
			.boxed()
			.toList();
		boolean asBefore = ticked.stream().map((number) -> all.get(number - 1)).toList().equals(part.read().products());
		return asBefore ? kept("products", part.line())
				: ticked.stream().map(String::valueOf).collect(Collectors.joining(";"));
	}

	/**
	 * Puts faults of the sheet to the fields they are of.
	 * @return the others
	 */
	List<String> tell(TableFaults refused, List<ReviewLine> lines) {
		List<String> rest = new ArrayList<>();
		Map<Integer, ReviewLine> byLine = new HashMap<>();
		int at = 2;
		for (ReviewLine line : lines) {
			byLine.put(at, line);
			at += 1 + (int) kept("note", line).chars().filter((each) -> each == '\n').count();
		}
		for (String fault : refused.faults()) {
			Matcher found = FAULT.matcher(fault);
			ReviewLine line = found.matches() ? byLine.get(Integer.valueOf(found.group(1))) : null;
			if (line == null) {
				rest.add(fault);
			}
			else {
				this.faults.put("%s@%s/%d".formatted(found.group(2), line.row(), line.part()), found.group(3));
				rest.add("Dòng %s, phần %d: %s.".formatted(line.row(), line.part(), found.group(3)));
			}
		}
		return rest;
	}

	private boolean isSent(PlanSheet.Part part) {
		return this.sent.containsKey("units@" + part.key());
	}

	private String sent(String field, String otherwise) {
		String value = this.sent.getFirst(field);
		return (value != null) ? value.replaceAll("\\s+", " ").strip() : otherwise;
	}

	private static String kept(String column, ReviewLine line) {
		String text = switch (column) {
			case "deadline" -> line.deadline();
			case "products" -> line.products();
			case "units" -> line.units();
			case "coordinating" -> line.coordinating();
			case "start" -> line.start();
			case "note" -> line.note();
			default -> throw new IllegalArgumentException(column);
		};
		return (text != null) ? text : "";
	}

}
