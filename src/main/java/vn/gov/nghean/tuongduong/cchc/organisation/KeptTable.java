package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.List;
import java.util.Optional;

import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;

/**
 * A table of the organisation that people keep. Rows are added and changed by their key,
 * never taken away: a unit, a post, a leave ends by its last day.
 */
public interface KeptTable {

	Kind kind();

	List<RegisterColumn> columns();

	/** What is in force, in display order. */
	List<RegisterRow> rows();

	/** The organisation as it is. */
	OrganisationView now();

	/**
	 * Reads a table, CSV or .xlsx, with the headings of people or of programs; nothing is
	 * changed.
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults naming every fault by
	 * row and column
	 */
	Reading read(String file, byte[] content);

	/** Which table. */
	enum Kind {

		UNITS, ALIASES, POSTS, LEAVES, MEETINGS, CLOSINGS

	}

	/** A table as it was read. */
	interface Reading {

		List<RegisterRow> rows();

		/** The organisation as it would be with these rows. */
		OrganisationView outcome();

		/**
		 * How deadlines are computed anew with these rows, from what is in force at the
		 * time of the call; empty if none hangs on them.
		 */
		Optional<Recount> recount();

		/**
		 * Puts into force the rows that differ from what is, and tells who depends on
		 * them; in the caller's transaction.
		 */
		void put();

	}

}
