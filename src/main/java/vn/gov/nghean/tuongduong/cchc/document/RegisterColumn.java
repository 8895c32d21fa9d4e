package vn.gov.nghean.tuongduong.cchc.document;

/**
 * A column of a register.
 *
 * @param name as programs write it, such as {@code valid_from}
 * @param heading as people read it
 * @param required whether a file must have it
 */
public record RegisterColumn(String name, String heading, boolean required) {
}
