package vn.gov.nghean.tuongduong.cchc.review.web;

import java.time.YearMonth;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.review.ReviewSheets;
import vn.gov.nghean.tuongduong.cchc.review.ReviewTables;
import vn.gov.nghean.tuongduong.cchc.review.SheetStage;
import vn.gov.nghean.tuongduong.cchc.review.SheetView;

/**
 * Monthly reviews: sheets for their officials and the unit's inspection, the table for
 * the unit and those who watch, counts for everybody who is logged in.
 */
@RestController
@RequestMapping("/api/work-reviews")
class WorkReviewController {

	private final ReviewSheets sheets;

	private final ReviewTables tables;

	private final UnitAccess access;

	private final BusinessClock clock;

	WorkReviewController(ReviewSheets sheets, ReviewTables tables, UnitAccess access, BusinessClock clock) {
		this.sheets = sheets;
		this.tables = tables;
		this.access = access;
		this.clock = clock;
	}

	@GetMapping("/sheets/{id}")
	SheetView sheet(@PathVariable long id, Authentication user) {
		SheetView sheet = this.sheets.find(id).orElseThrow(WorkReviewController::missing);
		this.access.demandReader(user, sheet.unitId());
		return sheet;
	}

	/**
	 * Keeps a sheet: the official while it is with them, the unit's head or deputy while
	 * it is inspected.
	 */
	@PutMapping("/sheets/{id}")
	SheetView write(@PathVariable long id, @RequestBody Written written, Authentication user) {
		SheetView sheet = this.sheets.find(id).orElseThrow(WorkReviewController::missing);
		boolean inspection = sheet.stage() != SheetStage.FILLING;
		boolean own = sheet.userId().equals(user.getName());
		if (inspection ? !this.access.leads(user, sheet.unitId()) : !own && !this.access.leads(user, sheet.unitId())) {
			throw new AccessDeniedException("sheet of somebody else");
		}
		return this.sheets.write(id, written.version(), written.checkedItems(), inspection);
	}

	@GetMapping("/{unit}/{month}")
	ReviewTables.Table table(@PathVariable String unit, @PathVariable YearMonth month, Authentication user) {
		this.access.demandReader(user, unit);
		return this.tables.of(unit, month).orElseThrow(WorkReviewController::missing);
	}

	@GetMapping("/{unit}/{month}/xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable String unit, @PathVariable YearMonth month, Authentication user) {
		return Download.xlsx("ra-soat-%s-%s".formatted(unit, month), this.tables.xlsx(table(unit, month, user)));
	}

	@GetMapping("/{unit}/{month}/docx")
	ResponseEntity<byte[]> docx(@PathVariable String unit, @PathVariable YearMonth month, Authentication user) {
		return Download.docx("ra-soat-%s-%s".formatted(unit, month),
				this.tables.docx(table(unit, month, user), this.clock.today()));
	}

	/** The counts of every unit for a month: target T5.4. */
	@GetMapping("/counts")
	List<ReviewTables.Counts> counts(@RequestParam YearMonth month) {
		return this.tables.counts(month);
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có phiếu hoặc kỳ rà soát này");
	}

	@ExceptionHandler
	ProblemDetail changed(OptimisticLockingFailureException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Phiếu rà soát vừa được lưu ở nơi khác; hãy mở lại phiếu rồi ghi tiếp.");
	}

	/**
	 * @param version the version that was read
	 */
	record Written(int version, @Nullable List<ReviewSheets.Row> items) {

		List<ReviewSheets.Row> checkedItems() {
			if (this.items == null) {
				throw new Refusal("Trường «items»: để trống.");
			}
			return this.items;
		}

	}

}
