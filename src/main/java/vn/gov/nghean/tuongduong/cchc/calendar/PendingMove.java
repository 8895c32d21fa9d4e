package vn.gov.nghean.tuongduong.cchc.calendar;

/**
 * A move that has not happened yet.
 *
 * @param move what will move
 * @param carryOut moves it, in the transaction of the change and on the new calendar
 */
public record PendingMove(DeadlineMove move, Runnable carryOut) {
}
