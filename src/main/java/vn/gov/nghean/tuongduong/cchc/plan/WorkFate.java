package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * What an amended version makes of the work of some units that a row has handed out.
 *
 * @param part which deadline of the row
 * @param periodName the period for people; blank for several
 * @param from the day it was due; null if it has not been handed out
 * @param to the day it is due then; null unless that is another one
 * @param remarks what else is to be known, in Vietnamese
 * @param units short names of the units, in the order of the plan
 */
public record WorkFate(Kind kind, int part, String periodName, @Nullable LocalDate from, @Nullable LocalDate to,
		List<String> remarks, List<String> units) {

	/** What happens, for people, without whose work it is. */
	public String inWords() {
		return (this.periodName.isEmpty() ? "" : this.periodName + ": ") + switch (this.kind) {
			case STAYS -> "giữ nguyên" + after("; ");
			case MOVES -> "dời hạn %s → %s".formatted(day(this.from), day(this.to)) + after("; ");
			case ENDS -> "kết thúc" + after(": ");
			case BEGINS -> "giao bổ sung, hạn " + day(this.to) + after("; ");
			case PASSES -> "không giao" + after(": ");
			case DELIVERED -> "đã nộp, giữ nguyên";
		};
	}

	private String after(String sign) {
		return this.remarks.isEmpty() ? "" : sign + String.join("; ", this.remarks);
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? DateNames.of(day) : "";
	}

	/** What happens to a unit's work. */
	public enum Kind {

		/** It goes on. */
		STAYS,
		/** It goes on, with another deadline. */
		MOVES,
		/** It ends with a reason. */
		ENDS,
		/** It is handed out in addition. */
		BEGINS,
		/** The unit would owe it, but does not get it any more. */
		PASSES,
		/** It is delivered: nothing changes. */
		DELIVERED

	}

}
