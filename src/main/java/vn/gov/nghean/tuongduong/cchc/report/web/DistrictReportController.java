package vn.gov.nghean.tuongduong.cchc.report.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.report.DistrictDocuments;
import vn.gov.nghean.tuongduong.cchc.report.DistrictReports;
import vn.gov.nghean.tuongduong.cchc.report.DistrictSheets;
import vn.gov.nghean.tuongduong.cchc.report.DistrictView;

/**
 * The district's report: for the offices that write it and those who watch. A lead office
 * writes the parts of its fields, Home Affairs all.
 */
@RestController
@RequestMapping("/api/district-reports")
class DistrictReportController {

	private final DistrictSheets sheets;

	private final DistrictReports reports;

	private final DistrictDocuments documents;

	private final UnitAccess access;

	DistrictReportController(DistrictSheets sheets, DistrictReports reports, DistrictDocuments documents,
			UnitAccess access) {
		this.sheets = sheets;
		this.reports = reports;
		this.documents = documents;
		this.access = access;
	}

	@GetMapping("/{period}")
	DistrictView report(@PathVariable String period, Authentication user) {
		if (!this.access.watches(user)
				&& this.reports.leadUnits().stream().noneMatch((unit) -> this.access.actsFor(user, unit))) {
			throw new AccessDeniedException("report of the district");
		}
		return this.sheets.find(period).orElseThrow(DistrictReportController::missing);
	}

	/**
	 * Keeps parts: {@code {"parts": {"the-che": {"was": …, "text": …}}}}, where
	 * {@code was} is what the writer had read.
	 */
	@PutMapping("/{period}")
	DistrictView write(@PathVariable String period, @RequestBody Parts parts, Authentication user) {
		DistrictView view = report(period, user);
		Map<String, DistrictSheets.Written> texts = parts.checked();
		boolean own = view.parts()
			.stream()
			.filter((part) -> texts.containsKey(part.code()))
			.allMatch((part) -> this.access.actsFor(user, part.leadUnitId()));
		if (!own && !this.access.isHomeAffairs(user)) {
			throw new AccessDeniedException("part of another office");
		}
		return this.sheets.write(period, texts, user.getName());
	}

	@GetMapping("/{period}/docx")
	ResponseEntity<byte[]> docx(@PathVariable String period, Authentication user) {
		report(period, user);
		return Download.docx("bao-cao-huyen-" + period,
				this.documents.docx(period).orElseThrow(DistrictReportController::missing));
	}

	@GetMapping("/{period}/xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable String period, Authentication user) {
		report(period, user);
		return Download.xlsx("so-lieu-huyen-" + period,
				this.documents.xlsx(period).orElseThrow(DistrictReportController::missing));
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Chưa có báo cáo của huyện cho kỳ này");
	}

	@ExceptionHandler
	ProblemDetail changed(OptimisticLockingFailureException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Phần này vừa được lưu ở nơi khác; hãy mở lại báo cáo rồi ghi tiếp.");
	}

	/**
	 * @param parts what is written, by part
	 */
	record Parts(@Nullable Map<String, DistrictSheets.Written> parts) {

		private static final int MOST = 50;

		Map<String, DistrictSheets.Written> checked() {
			if (this.parts == null || this.parts.size() > MOST || this.parts.containsValue(null)) {
				throw new Refusal("Trường «parts»: để trống hoặc quá %d phần.".formatted(MOST));
			}
			return this.parts;
		}

	}

}
