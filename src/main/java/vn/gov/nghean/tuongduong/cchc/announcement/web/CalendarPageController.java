package vn.gov.nghean.tuongduong.cchc.announcement.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdate;
import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdates;
import vn.gov.nghean.tuongduong.cchc.announcement.NoticeLine;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarDay;
import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.document.StoredFiles;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.UploadSize;

/**
 * The page of the working calendar (lịch làm việc): everybody reads it; who keeps it
 * enters a notice, sees what would move, then puts it into force.
 */
@Controller
@RequestMapping("/lich-lam-viec")
class CalendarPageController {

	/** Days that can be typed at once; more come as a table. */
	private static final int LINES = 5;

	private final CalendarRows rows;

	private final CalendarUpdates updates;

	private final CalendarAccess access;

	private final BusinessClock clock;

	CalendarPageController(CalendarRows rows, CalendarUpdates updates, CalendarAccess access, BusinessClock clock) {
		this.rows = rows;
		this.updates = updates;
		this.access = access;
		this.clock = clock;
	}

	@GetMapping
	String page(@RequestParam(name = "nam", required = false) @Nullable Integer year,
			@RequestParam(name = "da-doi", required = false) @Nullable Integer moved,
			@RequestParam(name = "da", defaultValue = "") String done, Authentication user, Model model) {
		if (done.equals("tu-choi")) {
			model.addAttribute("faults", List
				.of("Không có gì được nhận: tệp quá lớn, hoặc trang đã mở quá lâu. Bấm nút quay lại của trình duyệt rồi gửi lại, tệp không quá 20 MB."));
		}
		if (moved != null) {
			model.addAttribute("done", "Lịch mới đã có hiệu lực. %d hạn đã thay đổi.".formatted(Math.max(0, moved)));
		}
		return shown(year, List.of(), user, model);
	}

	/** What the notice would move. */
	@PostMapping("/xem-truoc")
	String preview(@RequestParam MultiValueMap<String, String> form,
			@RequestParam(name = "tep", required = false) @Nullable MultipartFile file, Authentication user,
			Model model, HttpServletResponse response) throws IOException {
		demand(user);
		List<NoticeLine> lines = NoticeForm.lines(form);
		try {
			if (file != null && !file.isEmpty()) {
				String name = Objects.requireNonNullElse(file.getOriginalFilename(), "lich.csv");
				if (file.getSize() > StoredFiles.LARGEST) {
					throw new TableFaults(List.of(UploadSize.refusal(name, file.getSize(), StoredFiles.LARGEST)));
				}
				lines = CalendarUpdates.linesOf(name, file.getBytes());
			}
			CalendarUpdate update = this.updates.preview(lines);
			model.addAttribute("update", update);
			model.addAttribute("days", this.rows.of(update));
			model.addAttribute("moves", CalendarRows.moves(update));
		}
		catch (TableFaults faults) {
			refused(faults, model, response);
		}
		model.addAttribute("lines", lines);
		return shown(NoticeForm.yearOf(lines), lines, user, model);
	}

	/** Puts into force what was shown. */
	@PostMapping
	String apply(@RequestParam MultiValueMap<String, String> form, Authentication user, Model model,
			HttpServletResponse response) {
		demand(user);
		List<NoticeLine> lines = NoticeForm.lines(form);
		try {
			CalendarUpdate update = this.updates.apply(lines, user.getName());
			Integer year = NoticeForm.yearOf(lines);
			return "redirect:/lich-lam-viec?nam=%d&da-doi=%d"
				.formatted((year != null) ? year : this.clock.today().getYear(), update.moves().size());
		}
		catch (TableFaults faults) {
			refused(faults, model, response);
			return shown(NoticeForm.yearOf(lines), lines, user, model);
		}
	}

	/** The year's days as a table that can be taken in again. */
	@GetMapping("/xlsx")
	ResponseEntity<byte[]> sheet(@RequestParam(name = "nam") int year) {
		return Download.xlsx("lich-lam-viec-%d".formatted(year), this.rows.xlsx(year));
	}

	private static void refused(TableFaults faults, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute("faults", faults.faults());
	}

	private String shown(@Nullable Integer wanted, List<NoticeLine> typed, Authentication user, Model model) {
		int year = (wanted != null && wanted > 0 && wanted < 10_000) ? wanted : this.clock.today().getYear();
		List<NoticeLine> entered = new ArrayList<>(typed);
		while (entered.size() < LINES) {
			entered.add(new NoticeLine("", CalendarDay.Kind.HOLIDAY.code(), "", "", ""));
		}
		model.addAttribute("year", year);
		model.addAttribute("holding", this.rows.holding(year));
		model.addAttribute("record", this.rows.onRecord(year));
		model.addAttribute("kinds", CalendarRows.kinds());
		model.addAttribute("changes", this.access.changes(user));
		model.addAttribute("entered", entered);
		model.addAttribute("source",
				typed.stream().map(NoticeLine::source).filter(Objects::nonNull).findFirst().orElse(""));
		return "calendar";
	}

	private void demand(Authentication user) {
		if (!this.access.changes(user)) {
			throw new AccessDeniedException("the calendar is kept by Home Affairs");
		}
	}

}
