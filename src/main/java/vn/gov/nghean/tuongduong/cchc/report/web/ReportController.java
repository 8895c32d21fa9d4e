package vn.gov.nghean.tuongduong.cchc.report.web;

import java.util.List;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.report.ReportDocuments;
import vn.gov.nghean.tuongduong.cchc.report.ReportList;
import vn.gov.nghean.tuongduong.cchc.report.ReportSheets;
import vn.gov.nghean.tuongduong.cchc.report.ReportStage;
import vn.gov.nghean.tuongduong.cchc.report.SheetView;
import vn.gov.nghean.tuongduong.cchc.report.UnitReports;

/**
 * Periodic reports: who sent when for everybody who is logged in; a unit's sheet for the
 * unit and those who watch, written by whose turn it is.
 */
@RestController
@RequestMapping("/api/reports")
class ReportController {

	private static final int LONGEST_REASON = 1000;

	private final ReportSheets sheets;

	private final ReportList list;

	private final ReportDocuments documents;

	private final UnitReports reports;

	private final UnitAccess access;

	ReportController(ReportSheets sheets, ReportList list, ReportDocuments documents, UnitReports reports,
			UnitAccess access) {
		this.sheets = sheets;
		this.list = list;
		this.documents = documents;
		this.reports = reports;
		this.access = access;
	}

	@GetMapping("/periods")
	List<ReportList.Period> periods(@RequestParam int year) {
		return this.list.periods(year);
	}

	@GetMapping
	List<ReportList.Line> list(@RequestParam String period) {
		return this.list.of(period).orElseThrow(ReportController::missing);
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> listSheet(@RequestParam String period) {
		return Download.xlsx("tinh-hinh-gui-" + period, this.list.xlsx(period).orElseThrow(ReportController::missing));
	}

	@GetMapping("/sheets/{id}")
	SheetView sheet(@PathVariable long id, Authentication user) {
		return readable(this.sheets.find(id).orElseThrow(ReportController::missing), user);
	}

	@GetMapping("/of-duty/{dutyRecordId}")
	SheetView ofDuty(@PathVariable long dutyRecordId, Authentication user) {
		return readable(this.sheets.ofDuty(dutyRecordId).orElseThrow(ReportController::missing), user);
	}

	private SheetView readable(SheetView sheet, Authentication user) {
		this.access.demandReader(user, sheet.unitId());
		return sheet;
	}

	/** Keeps what the unit's people wrote. */
	@PutMapping("/sheets/{id}")
	SheetView write(@PathVariable long id, @RequestBody Written written, Authentication user) {
		demand(this.access.actsFor(user, sheet(id, user).unitId()));
		return this.sheets.write(id, written.version(), Written.orNone(written.figures(), "figures"),
				Written.orNone(written.narratives(), "narratives"));
	}

	/**
	 * Keeps the remarks of the unit's head while it is before them, then of Home Affairs.
	 */
	@PutMapping("/sheets/{id}/remarks")
	SheetView remark(@PathVariable long id, @RequestBody Remarks remarks, Authentication user) {
		SheetView sheet = sheet(id, user);
		demand((sheet.stage() == ReportStage.DELIVERED) ? this.access.isHomeAffairs(user)
				: this.access.leads(user, sheet.unitId()));
		return this.sheets.remark(id, remarks.version(), Written.orNone(remarks.figures(), "figures"),
				Written.orNone(remarks.narratives(), "narratives"));
	}

	/** Opens a correction of a locked report; the unit gets it as a task. */
	@PostMapping("/sheets/{id}/corrections")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void correct(@PathVariable long id, @RequestBody Correction correction, Authentication user) {
		demand(this.access.actsFor(user, sheet(id, user).unitId()) || this.access.isHomeAffairs(user));
		this.reports.correct(id, correction.checkedReason(), user.getName());
	}

	@GetMapping("/sheets/{id}/docx")
	ResponseEntity<byte[]> docx(@PathVariable long id, Authentication user) {
		SheetView sheet = sheet(id, user);
		return Download.docx("bao-cao-%s-%s".formatted(sheet.unitId(), sheet.period()),
				this.documents.docx(id).orElseThrow(ReportController::missing));
	}

	@GetMapping("/sheets/{id}/xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable long id, Authentication user) {
		SheetView sheet = sheet(id, user);
		return Download.xlsx("so-lieu-%s-%s".formatted(sheet.unitId(), sheet.period()),
				this.documents.xlsx(id).orElseThrow(ReportController::missing));
	}

	private static void demand(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("report of another unit");
		}
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có báo cáo hoặc kỳ báo cáo này");
	}

	@ExceptionHandler
	ProblemDetail changed(OptimisticLockingFailureException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Bảng số liệu vừa được lưu ở nơi khác; hãy mở lại bảng rồi ghi tiếp.");
	}

	/**
	 * @param version the version that was read
	 */
	record Written(int version, @Nullable List<ReportSheets.Entry> figures,
			@Nullable List<ReportSheets.Text> narratives) {

		private static final int MOST = 500;

		static <T> List<T> orNone(@Nullable List<T> list, String name) {
			if (list == null) {
				return List.of();
			}
			if (list.size() > MOST || list.contains(null)) {
				throw new Refusal("Trường «%s»: quá %d dòng, hoặc có dòng trống.".formatted(name, MOST));
			}
			return list;
		}

	}

	/**
	 * @param version the version that was read
	 */
	record Remarks(int version, @Nullable List<ReportSheets.Remark> figures,
			@Nullable List<ReportSheets.Text> narratives) {
	}

	/**
	 * @param reason why the locked figures are wrong
	 */
	record Correction(@Nullable String reason) {

		private static final int SHORTEST = 5;

		String checkedReason() {
			String text = (this.reason != null) ? this.reason.strip() : "";
			if (text.length() < SHORTEST || text.length() > LONGEST_REASON) {
				throw new Refusal("Trường «reason»: lý do đính chính phải có từ %d đến %d ký tự.".formatted(SHORTEST,
						LONGEST_REASON));
			}
			return text;
		}

	}

}
