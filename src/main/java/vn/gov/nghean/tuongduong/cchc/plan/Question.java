package vn.gov.nghean.tuongduong.cchc.plan;

/**
 * Something a person must settle before the plan can be approved.
 *
 * @param row the plan's row, such as {@code II.1}; blank for the plan as a whole
 * @param part the part of the row, from 1; 0 for the row as a whole
 * @param column the column of the source in doubt
 * @param text the doubt, in Vietnamese
 */
public record Question(String row, int part, String column, String text) {
}
