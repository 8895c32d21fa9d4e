package vn.gov.nghean.tuongduong.cchc.document;

import java.util.List;

/**
 * A table could not be read; nothing of it was applied. The message lists every fault in
 * Vietnamese with file, line and column.
 */
public class TableFaults extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int MOST_SHOWN = 50;

	private final transient List<String> faults;

	public TableFaults(List<String> faults) {
		super(String.join("\n", faults.subList(0, Math.min(MOST_SHOWN, faults.size()))));
		this.faults = List.copyOf(faults);
	}

	public List<String> faults() {
		return this.faults;
	}

}
