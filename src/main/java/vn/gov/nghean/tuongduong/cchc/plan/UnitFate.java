package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.Wording;

/**
 * What an amended version makes of one unit's work of one period.
 *
 * @param opening the period handed out
 * @param dutyRecordId null if the unit has none
 * @param from when it was due
 * @param to when it is due then; null unless that is another moment
 * @param wording how it reads then; null if as before
 */
record UnitFate(WorkFate.Kind kind, Opening opening, String unitId, @Nullable Long dutyRecordId, @Nullable Instant from,
		@Nullable Deadline to, @Nullable Wording wording, List<String> remarks) {
}
