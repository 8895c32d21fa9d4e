package vn.gov.nghean.tuongduong.cchc.dossier.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.dossier.ApologyLetters;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierList;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierReader;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierView;
import vn.gov.nghean.tuongduong.cchc.dossier.Dossiers;
import vn.gov.nghean.tuongduong.cchc.dossier.ImportReport;

/**
 * Dossiers from the one-stop system, and what was written to applicants. A unit reports
 * and reads its own; the administrators and Home Affairs all.
 */
@RestController
@RequestMapping("/api/dossiers")
class DossierController {

	/** A day's dossiers of a province; more come in several requests. */
	private static final int MOST_ROWS = 5000;

	private final Dossiers dossiers;

	private final DossierReader reader;

	private final DossierList list;

	private final ApologyLetters letters;

	private final DossierAccess access;

	DossierController(Dossiers dossiers, DossierReader reader, DossierList list, ApologyLetters letters,
			DossierAccess access) {
		this.dossiers = dossiers;
		this.reader = reader;
		this.list = list;
		this.letters = letters;
		this.access = access;
	}

	/**
	 * Takes dossiers over: {@code {"dossiers": [{"code", "procedure", "field",
	 * "applicant", "received", "due", "unit", "status", …}]}}. Those that cannot be taken
	 * are named in the answer.
	 */
	@PostMapping
	ImportReport report(@RequestBody Report report, Authentication user) {
		List<Map<String, Object>> rows = report.checked();
		List<DossierReader.ReadRow> read = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			try {
				read.add(this.reader.read("Hồ sơ thứ %d".formatted(at + 1), rows.get(at)));
			}
			catch (IllegalArgumentException ex) {
				faults.add(String.valueOf(ex.getMessage()));
			}
		}
		return this.dossiers.take(read, faults, reportable(user));
	}

	/** Takes over a CSV or Excel file as the one-stop system exports it. */
	@PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ImportReport report(@RequestParam MultipartFile file, Authentication user) throws IOException {
		List<String> faults = new ArrayList<>();
		String name = file.getOriginalFilename();
		List<DossierReader.ReadRow> rows = this.reader.read((name == null || name.isBlank()) ? "(không tên)" : name,
				file.getBytes(), faults);
		return this.dossiers.take(rows, faults, reportable(user));
	}

	private Predicate<String> reportable(Authentication user) {
		return (unit) -> this.access.mayReport(user, unit);
	}

	@GetMapping
	List<DossierView> ofUnit(@RequestParam String unit,
			@RequestParam(required = false) @Nullable Set<DossierStatus> status,
			@RequestParam(defaultValue = "0") int page, Authentication user) {
		this.access.demandReader(user, unit);
		return this.list.ofUnit(unit, (status != null) ? status : EnumSet.allOf(DossierStatus.class), Math.max(0, page))
			.stream()
			.map((dossier) -> this.access.shown(user, dossier))
			.toList();
	}

	@GetMapping("/{code}")
	DossierView one(@PathVariable String code, Authentication user) {
		return shown(this.list.find(code).orElseThrow(DossierController::missing), user);
	}

	@GetMapping("/of-duty/{dutyRecordId}")
	DossierView ofDuty(@PathVariable long dutyRecordId, Authentication user) {
		return shown(this.list.ofDuty(dutyRecordId).orElseThrow(DossierController::missing), user);
	}

	private DossierView shown(DossierView dossier, Authentication user) {
		this.access.demandReader(user, dossier.unitId());
		return this.access.shown(user, dossier);
	}

	/** The letter of apology as a Word file; a draft before it is signed. */
	@GetMapping("/{code}/letter")
	ResponseEntity<byte[]> letter(@PathVariable String code, Authentication user) {
		DossierView dossier = this.list.find(code).orElseThrow(DossierController::missing);
		if (!this.access.mayReadLetter(user, dossier)) {
			throw new AccessDeniedException("letter of another unit");
		}
		byte[] letter = this.letters.of(code).orElseThrow(DossierController::missing);
		return Download.docx("phieu-xin-loi-%s".formatted(code), letter);
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có hồ sơ hoặc phiếu này");
	}

	@ExceptionHandler
	ProblemDetail refused(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	/**
	 * @param dossiers the rows, at most {@value #MOST_ROWS}
	 */
	record Report(@Nullable List<Map<String, Object>> dossiers) {

		List<Map<String, Object>> checked() {
			if (this.dossiers == null || this.dossiers.isEmpty()) {
				throw new IllegalArgumentException("Trường «dossiers»: phải có ít nhất một hồ sơ");
			}
			if (this.dossiers.size() > MOST_ROWS) {
				throw new IllegalArgumentException(
						"Trường «dossiers»: nhiều nhất %d hồ sơ một lần gửi".formatted(MOST_ROWS));
			}
			return this.dossiers;
		}

	}

}
