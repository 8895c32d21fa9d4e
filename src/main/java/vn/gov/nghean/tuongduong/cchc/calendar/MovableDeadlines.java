package vn.gov.nghean.tuongduong.cchc.calendar;

import java.util.List;

/**
 * Deadlines that a module keeps and that follow the calendar. Every bean of this kind is
 * asked before a change is shown and again when it is put into force.
 */
public interface MovableDeadlines {

	/**
	 * What moves, called in a transaction. Changes nothing; what has been moved by the
	 * same change before is not among it.
	 */
	List<PendingMove> moves(Recount recount);

}
