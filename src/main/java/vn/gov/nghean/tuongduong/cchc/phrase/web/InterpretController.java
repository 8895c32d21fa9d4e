package vn.gov.nghean.tuongduong.cchc.phrase.web;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.phrase.DeadlinePhrases;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation;

/**
 * Reads deadline phrases for programs and for the plan's review.
 */
@RestController
class InterpretController {

	private final DeadlinePhrases phrases;

	InterpretController(DeadlinePhrases phrases) {
		this.phrases = phrases;
	}

	/**
	 * @param body {@code {"year": 2024, "phrases": ["Trước ngày 30/11", …]}}
	 * @return one reading a phrase, in their order
	 */
	@PostMapping("/api/deadlines/interpret")
	List<Interpretation> interpret(@RequestBody JsonNode body) {
		InterpretRequest request = InterpretRequest.of(body);
		return request.phrases().stream().map((phrase) -> this.phrases.interpret(phrase, request.year())).toList();
	}

	@ExceptionHandler
	ProblemDetail refused(FieldRefused ex) {
		ProblemDetail problem = problem(String.valueOf(ex.getMessage()));
		problem.setProperty("field", ex.field());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException ex) {
		return problem(
				"Thân yêu cầu không đọc được: cần JSON dạng {\"year\": 2024, \"phrases\": [\"Trước ngày 30/11\"]}.");
	}

	private static ProblemDetail problem(String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
		problem.setTitle("Yêu cầu không hợp lệ");
		return problem;
	}

}
