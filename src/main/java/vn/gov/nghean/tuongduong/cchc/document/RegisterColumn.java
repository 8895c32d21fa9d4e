package vn.gov.nghean.tuongduong.cchc.document;

import java.util.List;

/**
 * A column of a register.
 *
 * @param name as programs write it, such as {@code valid_from}
 * @param heading as people read it
 * @param required whether a file must have it
 */
public record RegisterColumn(String name, String heading, boolean required) {

	/** The names of those that a file must have. */
	public static String[] required(List<RegisterColumn> columns) {
		return columns.stream().filter(RegisterColumn::required).map(RegisterColumn::name).toArray(String[]::new);
	}

}
