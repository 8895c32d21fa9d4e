package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.util.Map;
import java.util.TreeMap;

import vn.gov.nghean.tuongduong.cchc.plan.Plan2024;

/**
 * Opens the processes of the 2024 plan's rows to the tests of other packages.
 */
public final class RowFiles {

	private RowFiles() {
	}

	/** The text of each row's process by its file name. */
	public static Map<String, String> all() {
		Map<String, String> files = new TreeMap<>();
		Plan2024.rows()
			.stream()
			.map(Plan2024::blueprint)
			.forEach((row) -> files.put(row.processId() + ".bpmn", RowModel.build(row)));
		return files;
	}

}
