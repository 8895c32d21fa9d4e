package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.monitoring.BoardSearch;
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
	String page(Asked asked, Authentication user, Model model) {
		// Who comes first sees what is overdue.
		Asked narrowed = asked.orOverdue();
		DutyBoard.Board board = this.boards.of(visible(user), narrowed.search());
		model.addAllAttributes(Map.of("board", board, "shown",
				board.items().subList(0, Math.min(SHOWN, board.items().size())), "states",
				List.of(DutyBoard.State.values()), "asked", narrowed, "watches", this.access.watches(user), "keeps",
				this.access.isHomeAffairs(user) || this.access.isAdministrator(user)));
		return "board";
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> sheet(Asked asked, Authentication user) {
		DutyBoard.Board board = this.boards.of(visible(user), asked.search());
		return Download.xlsx("nhiem-vu-%d".formatted(board.year()), this.boards.xlsx(board));
	}

	@GetMapping("/nam")
	String year(Authentication user, Model model) {
		model.addAttribute("picture", this.boards.year(visible(user)));
		return "board-year";
	}

	@GetMapping("/lich")
	String month(@RequestParam(name = "thang", required = false) @Nullable YearMonth month, Authentication user,
			Model model) {
		YearMonth shown = (month != null) ? month : YearMonth.from(this.boards.today());
		model.addAttribute("picture", this.boards.month(visible(user), shown));
		return "board-month";
	}

	private Predicate<String> visible(Authentication user) {
		if (this.access.watches(user)) {
			return (unit) -> true;
		}
		Map<String, Boolean> known = new ConcurrentHashMap<>();
		return (unit) -> known.computeIfAbsent(unit, (id) -> this.access.actsFor(user, id));
	}

	/**
	 * What a list is narrowed to, as the address says it.
	 *
	 * @param text words looked for
	 * @param unit id of the unit; blank for all
	 * @param state name of the state; blank for all
	 * @param row row of the plan; blank for all
	 * @param from first day of the deadlines
	 * @param to last day of the deadlines
	 */
	record Asked(@BindParam("tim") @Nullable String text, @BindParam("don-vi") @Nullable String unit,
			@BindParam("tinh-trang") @Nullable String state, @BindParam("muc") @Nullable String row,
			@BindParam("tu") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			@BindParam("den") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

		Asked orOverdue() {
			return (this.state != null || this.from != null) ? this
					: new Asked(this.text, this.unit, DutyBoard.State.LATE.name(), this.row, this.from, this.to);
		}

		BoardSearch search() {
			String words = (this.text != null) ? this.text : "";
			return new BoardSearch(words.substring(0, Math.min(LONGEST_SEARCH, words.length())), given(this.unit),
					Arrays.stream(DutyBoard.State.values())
						.filter((each) -> each.name().equals(this.state))
						.findFirst()
						.orElse(null),
					given(this.row), this.from, this.to);
		}

		private static @Nullable String given(@Nullable String value) {
			return (value == null || value.isEmpty()) ? null : value;
		}

		/** Said over a list that is narrowed to a row or to days; blank otherwise. */
		public String inWords() {
			StringBuilder words = new StringBuilder();
			if (given(this.row) != null) {
				words.append("Mục ").append(this.row);
			}
			if (this.from != null && this.to != null) {
				words.append(words.isEmpty() ? "Hạn" : ", hạn")
					.append(this.from.equals(this.to) ? " ngày " + DateNames.of(this.from)
							: " từ %s đến %s".formatted(DateNames.of(this.from), DateNames.of(this.to)));
			}
			return words.toString();
		}

	}

}
