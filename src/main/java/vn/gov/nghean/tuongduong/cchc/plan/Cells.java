package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists inside cells of an appendix, and how products pair with deadlines.
 */
final class Cells {

	private Cells() {
	}

	/**
	 * The items of a cell: its lines led by a dash, else the whole cell as one. The
	 * trailing full stop or semicolon of the list is not part of an item.
	 */
	static List<String> items(String cell) {
		List<String> items = new ArrayList<>();
		for (String line : cell.strip().split("\\R")) {
			String text = line.strip();
			boolean bullet = text.matches("[-–+•]\\s.*");
			if (bullet || items.isEmpty()) {
				items.add(bullet ? text.substring(1).strip() : text);
			}
			else if (!text.isEmpty()) {
				items.add(items.remove(items.size() - 1) + " " + text);
			}
		}
		return items.stream()
			.map((item) -> item.replaceFirst("[;.]+$", "").strip())
			.filter((s) -> !s.isEmpty())
			.toList();
	}

	/**
	 * Which products are due by which of {@code deadlines}: by position if there are as
	 * many of each; all by the only deadline; the only product by each. Empty if that
	 * leaves a doubt.
	 */
	static List<List<String>> pair(List<String> products, int deadlines) {
		if (deadlines == 1) {
			return List.of(products);
		}
		if (products.size() == deadlines) {
			return products.stream().map(List::of).toList();
		}
		if (products.size() == 1) {
			return Collections.nCopies(deadlines, products);
		}
		return List.of();
	}

}
