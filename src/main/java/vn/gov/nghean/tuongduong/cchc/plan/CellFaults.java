package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * What was filled in in a draft's cells cannot be saved; nothing of it was.
 */
public class CellFaults extends TableFaults {

	private static final long serialVersionUID = 1L;

	private static final Pattern FAULT = Pattern.compile("Tệp review\\.csv, dòng (\\d+), cột «(\\w+)»: (.*)");

	private final transient Map<String, String> byCell;

	/**
	 * @param faults all of them, each naming row and column
	 * @param byCell what is wrong with which cell, by {@link CellName}
	 */
	CellFaults(List<String> faults, Map<String, String> byCell) {
		super(faults);
		this.byCell = Map.copyOf(byCell);
	}

	/** Faults of a review sheet, said of its parts. */
	static CellFaults of(TableFaults refused, List<ReviewLine> sheet) {
		Map<Integer, ReviewLine> byLine = new HashMap<>();
		int at = 2;
		for (ReviewLine line : sheet) {
			byLine.put(at, line);
			at += 1 + (int) line.cell("note").chars().filter((each) -> each == '\n').count();
		}
		List<String> told = new ArrayList<>();
		Map<String, String> byCell = new LinkedHashMap<>();
		for (String fault : refused.faults()) {
			Matcher found = FAULT.matcher(fault);
			ReviewLine line = found.matches() ? byLine.get(Integer.valueOf(found.group(1))) : null;
			if (line == null) {
				told.add(fault);
			}
			else {
				String cell = line.name(found.group(2));
				byCell.put(cell, found.group(3));
				told.add("%s: %s.".formatted(CellName.of(cell).where(), found.group(3)));
			}
		}
		return new CellFaults(told, byCell);
	}

	/** What is wrong with which cell, by its name in forms. */
	public Map<String, String> byCell() {
		return this.byCell;
	}

}
