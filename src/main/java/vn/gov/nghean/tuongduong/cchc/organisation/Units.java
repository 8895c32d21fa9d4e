package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The units of the authority.
 */
public interface Units {

	Optional<Unit> find(String id);

	/** What people call a unit in short; the id itself if there is no such unit. */
	default String shortNameOf(String id) {
		return find(id).map(Unit::shortName).orElse(id);
	}

	/** All units existing on the day, in display order. */
	List<Unit> existingOn(LocalDate day);

	/** The People's Committee that issues the plan. */
	Unit authority();

	/** The standing agency of the reform (cơ quan thường trực): Home Affairs. */
	Unit standingAgency();

	/**
	 * Resolves a cell of a plan, such as "Các phòng chuyên môn thuộc UBND huyện, UBND cấp
	 * xã", through the aliases.
	 */
	UnitResolution resolve(String text, LocalDate day);

	/**
	 * The unit an official leads, from the title plans write, such as "Chánh Văn phòng
	 * HĐND-UBND huyện" or "Trưởng phòng Tư pháp"; empty if the title names no one unit.
	 */
	Optional<Unit> resolveOfficial(String title, LocalDate day);

}
