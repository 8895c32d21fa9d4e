package vn.gov.nghean.tuongduong.cchc.engine.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * Answers what the rules of a duty refuse with their own sentence.
 */
@RestControllerAdvice
class RefusedRequests {

	@ExceptionHandler
	ProblemDetail refused(Refusal ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

}
