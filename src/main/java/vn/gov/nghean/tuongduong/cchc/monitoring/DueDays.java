package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Duties by the days they are due on.
 */
class DueDays {

	private final NavigableMap<LocalDate, List<BoardItem>> byDay;

	DueDays(List<BoardItem> items) {
		this.byDay = items.stream()
			.collect(Collectors.groupingBy(BoardItem::dueDay, TreeMap::new, Collectors.toList()));
	}

	/** Those due from one day to another, both included. */
	List<BoardItem> within(LocalDate from, LocalDate to) {
		return this.byDay.subMap(from, true, to, true).values().stream().flatMap(List::stream).toList();
	}

}
