package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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

import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.plan.EditConflict;
import vn.gov.nghean.tuongduong.cchc.plan.PlanDesk;
import vn.gov.nghean.tuongduong.cchc.plan.PlanNotFound;
import vn.gov.nghean.tuongduong.cchc.plan.PlanRefused;
import vn.gov.nghean.tuongduong.cchc.plan.PlanTexts;
import vn.gov.nghean.tuongduong.cchc.plan.PlanView;
import vn.gov.nghean.tuongduong.cchc.plan.Plans;
import vn.gov.nghean.tuongduong.cchc.plan.ReviewEdits;
import vn.gov.nghean.tuongduong.cchc.plan.ReviewLine;
import vn.gov.nghean.tuongduong.cchc.plan.StartRequest;

/**
 * Plans for programs and for Tasklist's tabs. Everybody who is logged in reads; Home
 * Affairs drafts, corrects, submits, starts and withdraws.
 */
@RestController
@RequestMapping("/api/plans")
class PlanController {

	/** A district's plan has some 10,000 characters; a province's some 200,000. */
	private static final int LONGEST_TEXT = 2_000_000;

	private final Plans plans;

	private final PlanDesk desk;

	private final UnitAccess access;

	PlanController(Plans plans, PlanDesk desk, UnitAccess access) {
		this.desk = desk;
		this.plans = plans;
		this.access = access;
	}

	@GetMapping("/{year}")
	PlanView one(@PathVariable int year, @RequestParam(required = false) @Nullable Integer version) {
		return this.plans.view(year, version);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	PlanView draft(@RequestBody Texts texts, Authentication user) {
		this.access.demandPlanKeeper(user);
		return this.plans.draft(texts.checked(), user.getName());
	}

	@GetMapping("/{year}/review")
	List<ReviewLine> review(@PathVariable int year, Authentication user) {
		this.access.demandPlanKeeper(user);
		return this.plans.reviewSheet(year);
	}

	@PutMapping("/{year}/review")
	PlanView correct(@PathVariable int year, @RequestBody List<ReviewLine> rows,
			@RequestParam(defaultValue = "" + ReviewEdits.WHAT_IS_THERE) int basis, Authentication user) {
		this.access.demandPlanKeeper(user);
		this.desk.correct(year, ReviewEdits.of(basis, rows), () -> {
		}, user.getName());
		return this.plans.view(year, null);
	}

	@PostMapping("/{year}/submission")
	@ResponseStatus(HttpStatus.ACCEPTED)
	PlanView submit(@PathVariable int year, Authentication user) {
		this.access.demandPlanKeeper(user);
		this.desk.submit(year, user.getName());
		return this.plans.view(year, null);
	}

	@PostMapping("/{year}/rows/{row}/starts")
	@ResponseStatus(HttpStatus.CREATED)
	Started start(@PathVariable int year, @PathVariable String row, @RequestBody Start start, Authentication user) {
		this.access.demandPlanKeeper(user);
		return new Started(this.plans.start(year, row, start.request()));
	}

	@PostMapping("/{year}/rows/{row}/withdrawal")
	Withdrawn withdraw(@PathVariable int year, @PathVariable String row, @RequestBody Withdrawal withdrawal,
			Authentication user) {
		this.access.demandPlanKeeper(user);
		String reason = (withdrawal.reason() != null) ? withdrawal.reason() : "";
		return new Withdrawn(this.plans.withdraw(year, row, reason, user.getName()));
	}

	@ExceptionHandler
	ProblemDetail missing(PlanNotFound ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail conflict(EditConflict ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Chưa lưu gì. %s%nMở lại bảng để xem những gì đang có, rồi ghi lại.".formatted(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refused(PlanRefused ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	/**
	 * The texts of a plan as CSV, in the columns {@link PlanTexts} names.
	 */
	record Texts(@Nullable String head, @Nullable String groups, @Nullable String appendix, @Nullable String review) {

		PlanTexts checked() {
			return new PlanTexts(text("head", this.head), text("groups", this.groups), text("appendix", this.appendix),
					(this.review != null) ? text("review", this.review) : PlanTexts.NOTHING_REVIEWED);
		}

		private static String text(String field, @Nullable String value) {
			if (value == null || value.isBlank()) {
				throw new PlanRefused("Trường «%s»: bắt buộc nhập.".formatted(field));
			}
			if (value.length() > LONGEST_TEXT) {
				throw new PlanRefused("Trường «%s»: dài quá %,d ký tự.".formatted(field, LONGEST_TEXT));
			}
			return value;
		}

	}

	/**
	 * What sets a row off; see {@link StartRequest}.
	 */
	record Start(@Nullable Integer part, @Nullable String basisName, @Nullable String basisNumber,
			@Nullable LocalDate basisDate, @Nullable LocalDate dueDate, @Nullable String unitNames) {

		StartRequest request() {
			return new StartRequest(this.part, this.basisName, this.basisNumber, this.basisDate, this.dueDate,
					this.unitNames);
		}

	}

	/**
	 * @param processInstanceId the row's process instance
	 */
	record Started(String processInstanceId) {
	}

	/**
	 * @param reason why the row is withdrawn
	 */
	record Withdrawal(@Nullable String reason) {
	}

	/**
	 * @param dutyRecordIds the duties that ended with it
	 */
	record Withdrawn(List<Long> dutyRecordIds) {
	}

}
