package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.List;

/**
 * The units a text names.
 *
 * @param units every unit meant, without repetition, in display order; a collective such
 * as "UBND cấp xã" gives each of its units
 * @param named those of them the text calls by a name of their own, in display order
 * @param unresolved the pieces of the text nobody is known by; empty when all is clear
 * @param vague pieces known to name no definite unit, such as "Các cơ quan liên quan"
 */
public record UnitResolution(List<Unit> units, List<Unit> named, List<String> unresolved, List<String> vague) {
}
