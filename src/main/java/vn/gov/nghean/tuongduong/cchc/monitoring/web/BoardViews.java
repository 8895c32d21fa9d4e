package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.monitoring.DutyBoard;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * What all pages of the board share: the year asked for, and whose things may be seen.
 */
@Component
class BoardViews {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 9999;

	private final DutyBoard boards;

	private final UnitAccess access;

	BoardViews(DutyBoard boards, UnitAccess access) {
		this.boards = boards;
		this.access = access;
	}

	/**
	 * The year asked for, this year where none is.
	 * @throws ResponseStatusException 404 if it is none
	 */
	int year(@Nullable Integer asked) {
		if (asked != null && (asked < FIRST_YEAR || asked > LAST_YEAR)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có năm này");
		}
		return (asked != null) ? asked : this.boards.today().getYear();
	}

	boolean watches(Authentication user) {
		return this.access.watches(user);
	}

	boolean keepsRegisters(Authentication user) {
		return this.access.isHomeAffairs(user) || this.access.isAdministrator(user);
	}

	/** Those who watch see every unit, others their own. */
	Predicate<String> visible(Authentication user) {
		if (this.access.watches(user)) {
			return (unit) -> true;
		}
		Map<String, Boolean> known = new HashMap<>();
		return (unit) -> known.computeIfAbsent(unit, (id) -> this.access.actsFor(user, id));
	}

	/** What the links between the board's pages need. */
	void links(Model model, int year, String path) {
		model.addAttribute("year", year);
		model.addAttribute("years", this.boards.years());
		model.addAttribute("path", path);
	}

	/** The constant of that name; the given one for anything else. */
	static <T extends Enum<T>> T which(@Nullable String name, T otherwise) {
		return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElse(otherwise);
	}

	static @Nullable String given(@Nullable String value) {
		return (value == null || value.isEmpty()) ? null : value;
	}

}
