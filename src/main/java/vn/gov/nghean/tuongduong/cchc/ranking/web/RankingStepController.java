package vn.gov.nghean.tuongduong.cchc.ranking.web;

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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.duty.Evidence;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingSheets;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingSteps;

/**
 * The score sheet of an open step, for those whose step it is; evidence as far as the
 * sheet shows it.
 */
@RestController
@RequestMapping("/api/ranking-steps/{taskId}")
class RankingStepController {

	private final RankingSteps steps;

	private final RankingSheets sheets;

	private final Evidence evidence;

	private final RankingPapers papers;

	private final UnitAccess access;

	RankingStepController(RankingSteps steps, RankingSheets sheets, Evidence evidence, RankingPapers papers,
			UnitAccess access) {
		this.steps = steps;
		this.sheets = sheets;
		this.evidence = evidence;
		this.papers = papers;
		this.access = access;
	}

	@GetMapping
	RankingSheets.Sheet sheet(@PathVariable String taskId, Authentication user) {
		return this.sheets.of(step(taskId, user));
	}

	@PutMapping
	List<RankingSheets.Version> write(@PathVariable String taskId, @RequestBody Scores scores, Authentication user) {
		RankingSteps.Step step = step(taskId, user);
		if (!this.access.actsFor(user, step.unitId())) {
			throw new AccessDeniedException("step of another unit");
		}
		return this.sheets.write(step, (scores.rows() != null) ? scores.rows() : List.of(),
				(scores.communes() != null) ? scores.communes() : List.of());
	}

	/** The papers that a step shows, by the name of {@link RankingPapers.Paper}. */
	@GetMapping("/papers/{paper}")
	ResponseEntity<byte[]> paper(@PathVariable String taskId, @PathVariable RankingPapers.Paper paper,
			Authentication user) {
		RankingSteps.Step step = step(taskId, user);
		return this.papers.of(paper, this.sheets.yearOf(step), step.unitId());
	}

	@GetMapping("/evidence/{id}")
	ResponseEntity<byte[]> evidence(@PathVariable String taskId, @PathVariable long id, Authentication user) {
		Evidence.Item item = this.sheets.file(step(taskId, user), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có tệp minh chứng này"));
		return Download.of(item.name(), item.mediaType(), this.evidence.content(item));
	}

	/** Whose step it is reads it; so do those who watch. */
	private RankingSteps.Step step(String taskId, Authentication user) {
		RankingSteps.Step step = this.steps.find(taskId)
			.orElseThrow(
					() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Việc này đã xong hoặc không chấm điểm"));
		this.access.demandReader(user, step.unitId());
		return step;
	}

	@ExceptionHandler
	ProblemDetail changed(OptimisticLockingFailureException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Điểm vừa được lưu ở nơi khác; hãy mở lại bảng rồi ghi tiếp.");
	}

	/**
	 * What was written.
	 *
	 * @param communes bonus and penalty, while Home Affairs puts all together
	 */
	record Scores(@Nullable List<RankingSheets.Written> rows, @Nullable List<RankingSheets.Adjustment> communes) {
	}

}
