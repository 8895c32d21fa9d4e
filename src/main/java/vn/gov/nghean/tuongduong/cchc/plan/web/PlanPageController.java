package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.plan.CellFaults;
import vn.gov.nghean.tuongduong.cchc.plan.EditConflict;
import vn.gov.nghean.tuongduong.cchc.plan.NextYear;
import vn.gov.nghean.tuongduong.cchc.plan.PlanDesk;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.plan.PlanNotFound;
import vn.gov.nghean.tuongduong.cchc.plan.PlanRefused;
import vn.gov.nghean.tuongduong.cchc.plan.PlanSheet;
import vn.gov.nghean.tuongduong.cchc.plan.ReviewEdits;

/**
 * The page of a year's plan: everybody who is logged in reads it; Home Affairs takes in
 * the file, settles what is uncertain and hands it in for approval.
 */
@Controller
@RequestMapping("/ke-hoach")
class PlanPageController {

	private static final Map<String, String> DONE = Map.of("soan",
			"Đã soạn dự thảo từ kế hoạch năm trước. Hãy xem lại các ô đã chuyển năm, ghi lại thông tin kế hoạch ở cuối trang.",
			"bo", "Đã bỏ dòng khỏi dự thảo; dòng đã bỏ nằm ở cuối bảng rà soát.", "dua", "Đã đưa dòng trở lại dự thảo.",
			"doc", "Đã đọc và lưu thành dự thảo.", "ghi", "Đã ghi thông tin kế hoạch.", "luu", "Đã lưu bảng rà soát.",
			"trinh",
			"Đã trình. Việc tiếp theo nằm trong trang Công việc: «Rà soát kế hoạch», rồi «Phê duyệt kế hoạch».",
			"tu-choi",
			"Chưa nhận được gì: tệp quá lớn, hoặc trang đã mở quá lâu. Bấm nút quay lại của trình duyệt để về trang có những ô đã điền rồi gửi lại, tệp không quá 20 MB.");

	private final PlanDesk desk;

	private final Intake intake;

	private final UnitAccess access;

	private final NextYear nextYear;

	private final BusinessClock clock;

	PlanPageController(PlanDesk desk, Intake intake, UnitAccess access, NextYear nextYear, BusinessClock clock) {
		this.nextYear = nextYear;
		this.desk = desk;
		this.intake = intake;
		this.access = access;
		this.clock = clock;
	}

	@ModelAttribute
	void words(Model model) {
		model.addAttribute("starts", PlanPage.STARTS);
	}

	@GetMapping
	String thisYear() {
		return "redirect:/ke-hoach/" + this.clock.today().getYear();
	}

	@GetMapping("/{year:20\\d\\d}")
	String page(@PathVariable int year, @RequestParam(name = "da", defaultValue = "") String done,
			@RequestParam(name = "chi", defaultValue = "") String only, Authentication user, Model model) {
		PlanPage page = page(year, user);
		return show(DONE.containsKey(done) ? page.notes(List.of(DONE.get(done))) : page, only, model);
	}

	@PostMapping(path = "/{year:20\\d\\d}", params = "viec=doc")
	String takeIn(@PathVariable int year, @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
			@RequestParam MultiValueMap<String, String> sent, Authentication user, Model model,
			HttpServletResponse response) throws IOException {
		this.access.demandPlanKeeper(user);
		PlanPage page = page(year, user);
		ImportForm form = ImportForm.of(year, sent);
		List<String> notes = new ArrayList<>();
		try {
			form = this.intake.read(form, file, notes);
			this.intake.keep(form, page.getSheet() != null, user.getName());
		}
		catch (TableFaults | PlanRefused ex) {
			return refused(page.with(form).notes(notes), ex, model, response);
		}
		if (notes.isEmpty()) {
			return "redirect:/ke-hoach/%d?da=%s".formatted(year, form.hasTasks() ? "doc" : "ghi");
		}
		return show(page(year, user).notes(List.of(String.valueOf(DONE.get("doc")))).notes(notes), "", model);
	}

	@PostMapping(path = "/{year:20\\d\\d}", params = "viec=sua")
	String correct(@PathVariable int year, @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
			@RequestParam MultiValueMap<String, String> sent, Authentication user, Model model,
			HttpServletResponse response) throws IOException {
		this.access.demandPlanKeeper(user);
		try {
			return saved(year, (file != null) ? this.intake.filledIn(year, file) : ReviewForm.sent(sent), () -> {
			}, then("luu", sent), user, model, response);
		}
		catch (TableFaults | PlanRefused ex) {
			return refused(page(year, user), ex, model, response);
		}
	}

	@PostMapping(path = "/{year:20\\d\\d}", params = "viec=trinh")
	String submit(@PathVariable int year, @RequestParam MultiValueMap<String, String> sent, Authentication user,
			Model model, HttpServletResponse response) {
		return saved(year, ReviewForm.sent(sent), () -> this.desk.submit(year, user.getName()), "trinh", user, model,
				response);
	}

	@PostMapping(path = "/{year:20\\d\\d}", params = "bo-dong")
	String leaveOut(@PathVariable int year, @RequestParam(name = "bo-dong") String row,
			@RequestParam MultiValueMap<String, String> sent, Authentication user, Model model,
			HttpServletResponse response) {
		return saved(year, ReviewForm.sent(sent), () -> this.nextYear.leaveOut(year, row, user.getName()),
				then("bo", sent), user, model, response);
	}

	@PostMapping(path = "/{year:20\\d\\d}", params = "dua-lai")
	String bringBack(@PathVariable int year, @RequestParam(name = "dua-lai") String row,
			@RequestParam MultiValueMap<String, String> sent, Authentication user, Model model,
			HttpServletResponse response) {
		return saved(year, ReviewForm.sent(sent), () -> this.nextYear.bringBack(year, row, user.getName()),
				then("dua", sent), user, model, response);
	}

	/**
	 * Saves what was changed on the page and does what its sender wants besides: both, or
	 * nothing and the page says why, with all that was changed still in its fields.
	 */
	private String saved(int year, ReviewEdits edits, Runnable then, String done, Authentication user, Model model,
			HttpServletResponse response) {
		this.access.demandPlanKeeper(user);
		try {
			this.desk.correct(year, edits, then, user.getName());
		}
		catch (TableFaults | PlanRefused ex) {
			Map<String, String> byCell = (ex instanceof CellFaults faults) ? faults.byCell() : Map.of();
			return refused(page(year, user).with(new ReviewForm(this.desk.edited(year, edits), byCell)), ex, model,
					response);
		}
		return "redirect:/ke-hoach/%d?da=%s".formatted(year, done);
	}

	@PostMapping(path = "/{year:20\\d\\d}", params = "viec=nam-sau")
	String draftNextYear(@PathVariable int year, Authentication user, Model model, HttpServletResponse response) {
		this.access.demandPlanKeeper(user);
		try {
			this.nextYear.draft(year, user.getName());
		}
		catch (TableFaults | PlanRefused ex) {
			return refused(page(year, user), ex, model, response);
		}
		return "redirect:/ke-hoach/%d?da=soan".formatted(year + 1);
	}

	@GetMapping("/{year:20\\d\\d}/ra-soat.xlsx")
	ResponseEntity<byte[]> review(@PathVariable int year, Authentication user) {
		this.access.demandPlanKeeper(user);
		return Download.xlsx("ra-soat-ke-hoach-%d".formatted(year), this.desk.reviewFile(year));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> missing(PlanNotFound ex) {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage())));
	}

	private PlanPage page(int year, Authentication user) {
		return new PlanPage(year, this.desk.sheet(year).orElse(null), this.access.keepsPlan(user))
			.next(this.nextYear.isPossible(year), this.nextYear.isThere(year))
			.leftOut(this.nextYear.leftOut(year));
	}

	/** What the page that follows tells, of the rows shown before. */
	private static String then(String done, MultiValueMap<String, String> sent) {
		return done + (sent.containsKey("chi") ? "&chi=cau-hoi" : "");
	}

	private static String refused(PlanPage page, RuntimeException why, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		List<String> faults = (why instanceof TableFaults table) ? inWords(table.faults())
				: List.of(String.valueOf(why.getMessage()));
		return show(page.faults(faults).conflict(why instanceof EditConflict), "", model);
	}

	private static String show(PlanPage page, String only, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("onlyDoubts", only.equals("cau-hoi"));
		return "plan";
	}

	/** Faults of the head in the words of the form. */
	private static List<String> inWords(List<String> faults) {
		return faults.stream()
			.map((fault) -> fault.replaceFirst("^Tệp plan\\.csv, dòng \\d+, cột ", "Ô ")
				.replace("«title»", "«Tên kế hoạch»")
				.replace("«first_day»", "«Ngày bắt đầu»")
				.replace("«last_day»", "«Ngày kết thúc»")
				.replace("«decision_date»", "«Ngày quyết định»")
				.replace("«source»", "«Tên phụ lục»"))
			.toList();
	}

}
