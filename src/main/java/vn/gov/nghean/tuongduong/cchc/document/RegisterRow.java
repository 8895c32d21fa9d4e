package vn.gov.nghean.tuongduong.cchc.document;

import java.util.List;

/**
 * A row of a register as people read it.
 *
 * @param key what makes it the same row in every table
 * @param cells in the order of the register's columns: {@link java.time.LocalDate},
 * {@link java.math.BigDecimal}, text; blank text if empty
 */
public record RegisterRow(String key, List<Object> cells) {
}
