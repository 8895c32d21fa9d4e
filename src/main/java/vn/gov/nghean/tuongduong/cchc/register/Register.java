package vn.gov.nghean.tuongduong.cchc.register;

import java.util.List;

import org.springframework.security.core.Authentication;

import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;

/**
 * A table that some people keep.
 */
public interface Register {

	/** Its place among the pages, such as {@code don-vi}. */
	String path();

	String title();

	/** What it is, in a sentence. */
	String about();

	/** How its table is to be filled in. */
	List<String> hints();

	boolean isKeptBy(Authentication user);

	/** Whether each year has a table of its own, which a new one replaces as a whole. */
	boolean isYearly();

	List<RegisterColumn> columns();

	/**
	 * What is in force.
	 * @param year disregarded where there is one table for all years
	 */
	List<RegisterRow> rows(int year);

	/** What people should know of the table as it is; empty if nothing. */
	List<String> remarks(int year);

	/**
	 * Reads a table; nothing is changed.
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults naming every fault by
	 * row and column
	 * @throws vn.gov.nghean.tuongduong.cchc.engine.Refusal if no table can be taken now
	 */
	Proposal read(SentTable table, Authentication user);

	/** A table as it was read. */
	interface Proposal {

		List<RegisterRow> rows();

		/** What else would happen, in Vietnamese. */
		List<String> consequences();

		/** Puts it into force, in the caller's transaction. */
		void put();

		/** Once it is in force and kept: what happened meanwhile follows it. */
		default void followUp() {
		}

	}

}
