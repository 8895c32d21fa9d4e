package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
import vn.gov.nghean.tuongduong.cchc.monitoring.BoardSums;
import vn.gov.nghean.tuongduong.cchc.monitoring.DutyBoard;
import vn.gov.nghean.tuongduong.cchc.monitoring.DutyState;

/**
 * The board (bảng điều hành): those who watch see every unit, others their own.
 */
@Controller
@RequestMapping("/dieu-hanh")
class BoardController {

	/** Most rows of the page; the Excel file has them all. */
	private static final int SHOWN = 200;

	/** Most rows for who comes first: the units below them should be in sight soon. */
	private static final int SHOWN_FIRST = 30;

	private static final int LONGEST_SEARCH = 100;

	private final DutyBoard boards;

	private final BoardSums sums;

	private final BoardViews views;

	BoardController(DutyBoard boards, BoardSums sums, BoardViews views) {
		this.boards = boards;
		this.sums = sums;
		this.views = views;
	}

	@GetMapping
	String page(Asked asked, Authentication user, Model model) {
		// Who comes first sees what is overdue.
		Asked narrowed = asked.orOverdue();
		int year = this.views.year(asked.year());
		DutyBoard.Board board = this.boards.of(year, this.views.visible(user), narrowed.search());
		boolean first = narrowed != asked;
		model.addAllAttributes(Map.of("board", board, "first", first, "shown",
				board.items().subList(0, Math.min(first ? SHOWN_FIRST : SHOWN, board.items().size())), "states",
				List.of(DutyState.values()), "asked", narrowed, "watches", this.views.watches(user), "keeps",
				this.views.keepsRegisters(user), "sums",
				this.sums.of(year, this.views.visible(user), this.views.watches(user))));
		this.views.links(model, year, "/dieu-hanh");
		return "board";
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> sheet(Asked asked, Authentication user) {
		DutyBoard.Board board = this.boards.of(this.views.year(asked.year()), this.views.visible(user), asked.search());
		return Download.xlsx("nhiem-vu-%d".formatted(board.year()), this.boards.xlsx(board));
	}

	@GetMapping("/nam")
	String year(@RequestParam(name = "nam", required = false) @Nullable Integer asked, Authentication user,
			Model model) {
		int year = this.views.year(asked);
		model.addAttribute("picture", this.boards.year(year, this.views.visible(user)));
		this.views.links(model, year, "/dieu-hanh/nam");
		return "board-year";
	}

	/** A month, or the first one of a year; this month where nothing is asked for. */
	@GetMapping("/lich")
	String month(@RequestParam(name = "thang", required = false) @Nullable YearMonth month,
			@RequestParam(name = "nam", required = false) @Nullable Integer asked, Authentication user, Model model) {
		YearMonth now = YearMonth.from(this.boards.today());
		YearMonth shown = (month != null) ? month
				: (asked == null || asked == now.getYear()) ? now : YearMonth.of(this.views.year(asked), 1);
		model.addAttribute("picture", this.boards.month(this.views.visible(user), shown));
		this.views.links(model, this.views.year(shown.getYear()), "/dieu-hanh/lich");
		return "board-month";
	}

	/**
	 * What a list is narrowed to, as the address says it.
	 *
	 * @param year the year; null for this one
	 * @param text words looked for
	 * @param unit id of the unit; blank for all
	 * @param state name of the state; blank for all
	 * @param row row of the plan; blank for all
	 * @param field key of the field; blank for all
	 * @param from first day of the deadlines
	 * @param to last day of the deadlines
	 */
	record Asked(@BindParam("nam") @Nullable Integer year, @BindParam("tim") @Nullable String text,
			@BindParam("don-vi") @Nullable String unit, @BindParam("tinh-trang") @Nullable String state,
			@BindParam("muc") @Nullable String row, @BindParam("linh-vuc") @Nullable String field,
			@BindParam("tu") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			@BindParam("den") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

		Asked orOverdue() {
			return (this.state != null || this.from != null) ? this : new Asked(this.year, this.text, this.unit,
					DutyState.LATE.name(), this.row, this.field, this.from, this.to);
		}

		BoardSearch search() {
			String words = (this.text != null) ? this.text : "";
			return new BoardSearch(words.substring(0, Math.min(LONGEST_SEARCH, words.length())),
					BoardViews.given(this.unit),
					Arrays.stream(DutyState.values())
						.filter((each) -> each.name().equals(this.state))
						.findFirst()
						.orElse(null),
					BoardViews.given(this.row), BoardViews.given(this.field), this.from, this.to);
		}

		/** Said over a list that is narrowed to a row or to days; blank otherwise. */
		public String inWords() {
			StringBuilder words = new StringBuilder();
			if (BoardViews.given(this.row) != null) {
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
