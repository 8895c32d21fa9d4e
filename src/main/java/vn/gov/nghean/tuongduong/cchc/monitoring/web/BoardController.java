package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.monitoring.DutyBoard;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * The board (bảng điều hành): those who watch see every unit, others their own.
 */
@Controller
@RequestMapping("/dieu-hanh")
class BoardController {

	/** Most rows of the page; the Excel file has them all. */
	private static final int SHOWN = 200;

	private static final int LONGEST_SEARCH = 100;

	private final DutyBoard boards;

	private final UnitAccess access;

	BoardController(DutyBoard boards, UnitAccess access) {
		this.boards = boards;
		this.access = access;
	}

	@GetMapping
	String page(@RequestParam(name = "tim", defaultValue = "") String text,
			@RequestParam(name = "don-vi", defaultValue = "") String unit,
			@RequestParam(name = "tinh-trang", required = false) @Nullable String state, Authentication user,
			Model model) {
		// Who comes first sees what is overdue.
		String chosen = (state != null) ? state : DutyBoard.State.LATE.name();
		DutyBoard.Search search = search(text, unit, chosen);
		DutyBoard.Board board = this.boards.of(visible(user), search);
		model.addAllAttributes(
				Map.of("board", board, "shown", board.items().subList(0, Math.min(SHOWN, board.items().size())),
						"states", List.of(DutyBoard.State.values()), "text", text, "unit", unit, "state", chosen,
						"watches", this.access.watches(user), "sheet",
						UriComponentsBuilder.fromPath("/dieu-hanh/xlsx")
							.queryParam("tim", "{tim}")
							.queryParam("don-vi", "{unit}")
							.queryParam("tinh-trang", "{state}")
							.encode()
							.build(text, unit, chosen)
							.toString()));
		return "board";
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> sheet(@RequestParam(name = "tim", defaultValue = "") String text,
			@RequestParam(name = "don-vi", defaultValue = "") String unit,
			@RequestParam(name = "tinh-trang", defaultValue = "") String state, Authentication user) {
		DutyBoard.Board board = this.boards.of(visible(user), search(text, unit, state));
		return Download.xlsx("nhiem-vu-%d".formatted(board.year()), this.boards.xlsx(board));
	}

	private static DutyBoard.Search search(String text, String unit, String state) {
		return new DutyBoard.Search(text.substring(0, Math.min(LONGEST_SEARCH, text.length())),
				unit.isEmpty() ? null : unit,
				Arrays.stream(DutyBoard.State.values())
					.filter((each) -> each.name().equals(state))
					.findFirst()
					.orElse(null));
	}

	private Predicate<String> visible(Authentication user) {
		if (this.access.watches(user)) {
			return (unit) -> true;
		}
		Map<String, Boolean> known = new ConcurrentHashMap<>();
		return (unit) -> known.computeIfAbsent(unit, (id) -> this.access.actsFor(user, id));
	}

}
