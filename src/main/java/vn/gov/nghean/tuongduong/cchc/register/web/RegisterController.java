package vn.gov.nghean.tuongduong.cchc.register.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.register.Register;
import vn.gov.nghean.tuongduong.cchc.register.RegisterReview;
import vn.gov.nghean.tuongduong.cchc.register.Registers;
import vn.gov.nghean.tuongduong.cchc.register.SentTable;

/**
 * The pages of the registers (danh mục), each for those who keep it: a table is given
 * out, comes back edited, is shown with what it would change, then applied.
 */
@Controller
@RequestMapping("/danh-muc")
class RegisterController {

	/** Most rows of one kind on a page; the Excel file has them all. */
	private static final int SHOWN = 1_000;

	private static final Map<String, String> TOLD = Map.of("ap-dung", "Đã áp dụng.", "co-roi",
			"Tệp này đã được áp dụng trước đó; không có gì thay đổi thêm.");

	private static final Map<String, String> REFUSED = Map.of("tu-choi",
			"Không có gì được nhận: tệp quá lớn, hoặc trang đã mở quá lâu. Bấm nút quay lại của trình duyệt rồi gửi lại, tệp không quá 5 MB.",
			"het-han", "Tệp không còn chờ áp dụng: đã có tệp khác được gửi sau, hoặc đã quá một ngày. Hãy gửi lại.");

	private final Registers registers;

	private final BusinessClock clock;

	RegisterController(Registers registers, BusinessClock clock) {
		this.registers = registers;
		this.clock = clock;
	}

	@GetMapping
	String all(Authentication user, Model model) {
		List<Register> kept = this.registers.keptBy(user);
		if (kept.isEmpty()) {
			throw new AccessDeniedException("no register is theirs");
		}
		model.addAttribute("registers", kept);
		return "registers";
	}

	@GetMapping("/{path:[a-z-]+}")
	String page(@PathVariable String path, @RequestParam(name = "nam", required = false) @Nullable Integer year,
			@RequestParam(name = "da", defaultValue = "") String done, Authentication user, Model model) {
		model.addAttribute("done", TOLD.get(done));
		if (REFUSED.containsKey(done)) {
			model.addAttribute("faults", List.of(REFUSED.get(done)));
		}
		return shown(kept(path, user), yearOr(year), model);
	}

	/** What the table would change. */
	@PostMapping("/{path:[a-z-]+}/xem-truoc")
	String review(@PathVariable String path, @RequestParam(name = "nam", required = false) @Nullable Integer year,
			@RequestParam(name = "ten", defaultValue = "") String title,
			@RequestParam(name = "mau", defaultValue = "false") boolean sample,
			@RequestParam(name = "tep", required = false) @Nullable MultipartFile file, Authentication user,
			Model model, HttpServletResponse response) throws IOException {
		Register register = kept(path, user);
		model.addAttribute("named", title);
		model.addAttribute("sample", sample);
		try {
			if (file == null || file.isEmpty()) {
				throw new Refusal("Hãy chọn tệp Excel (.xlsx) hoặc CSV.");
			}
			model.addAttribute("review",
					this.registers.review(
							register, new SentTable(nameOf(file), file.getBytes(),
									register.isYearly() ? yearOr(year) : 0, register.isYearly() ? title : "", sample),
							user));
		}
		catch (TableFaults ex) {
			refused(ex.faults(), model, response, HttpStatus.BAD_REQUEST);
		}
		catch (Refusal ex) {
			refused(List.of(String.valueOf(ex.getMessage())), model, response, HttpStatus.BAD_REQUEST);
		}
		return shown(register, yearOr(year), model);
	}

	/** Puts into force what was shown. */
	@PostMapping("/{path:[a-z-]+}")
	String apply(@PathVariable String path, @RequestParam(name = "nam", required = false) @Nullable Integer year,
			@RequestParam(name = "tep") String upload, @RequestParam(name = "dau") String fingerprint,
			Authentication user, Model model, HttpServletResponse response) {
		Register register = kept(path, user);
		try {
			Registers.Applied applied = this.registers.apply(register, upload, fingerprint, user);
			if (applied.outcome() == Registers.Outcome.OUTDATED) {
				model.addAttribute("review", applied.review());
				refused(List
					.of("Danh mục đã thay đổi từ lúc xem; chưa có gì được áp dụng. Hãy xem lại bên dưới rồi áp dụng."),
						model, response, HttpStatus.CONFLICT);
				return shown(register, yearOr(year), model);
			}
			String told = switch (applied.outcome()) {
				case DONE -> "ap-dung";
				case ALREADY -> "co-roi";
				default -> "het-han";
			};
			return "redirect:/danh-muc/%s?da=%s%s".formatted(path, told,
					register.isYearly() ? "&nam=" + yearOr(year) : "");
		}
		catch (TableFaults ex) {
			refused(ex.faults(), model, response, HttpStatus.BAD_REQUEST);
		}
		catch (Refusal ex) {
			refused(List.of(String.valueOf(ex.getMessage())), model, response, HttpStatus.BAD_REQUEST);
		}
		return shown(register, yearOr(year), model);
	}

	/** The table as it is in force, to be edited and sent in again. */
	@GetMapping("/{path:[a-z-]+}/xlsx")
	ResponseEntity<byte[]> sheet(@PathVariable String path,
			@RequestParam(name = "nam", required = false) @Nullable Integer year, Authentication user) {
		Register register = kept(path, user);
		List<List<Object>> rows = register.rows(yearOr(year)).stream().map(RegisterRow::cells).toList();
		return Download.xlsx(register.isYearly() ? "%s-%d".formatted(path, yearOr(year)) : path,
				new Spreadsheet()
					.plainSheet(register.title(), register.columns().stream().map(RegisterColumn::heading).toList(),
							rows)
					.toXlsx());
	}

	private Register kept(String path, Authentication user) {
		Register register = this.registers.find(path)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có danh mục này"));
		if (!register.isKeptBy(user)) {
			throw new AccessDeniedException("somebody else's register");
		}
		return register;
	}

	private int yearOr(@Nullable Integer year) {
		return (year != null) ? year : this.clock.today().getYear();
	}

	private static String nameOf(MultipartFile file) {
		return Objects.requireNonNullElse(file.getOriginalFilename(), "danh-muc").replaceFirst("^.*[/\\\\]", "");
	}

	private static void refused(List<String> faults, Model model, HttpServletResponse response, HttpStatus status) {
		response.setStatus(status.value());
		model.addAttribute("faults", faults);
	}

	private static String shown(Register register, int year, Model model) {
		List<RegisterRow> rows = register.rows(year);
		model.addAttribute("register", register);
		model.addAttribute("year", year);
		model.addAttribute("count", rows.size());
		model.addAttribute("most", SHOWN);
		model.addAttribute("rows",
				rows.stream()
					.limit(SHOWN)
					.map((row) -> row.cells().stream().map(RegisterReview.Cell::text).toList())
					.toList());
		model.addAttribute("remarks", register.remarks(year));
		return "register";
	}

}
