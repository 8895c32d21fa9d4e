package vn.gov.nghean.tuongduong.cchc.document.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * Names every fault of a table that was sent, whatever it was sent for.
 */
@RestControllerAdvice
class RefusedTables {

	@ExceptionHandler
	ProblemDetail refused(TableFaults ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				String.valueOf(ex.getMessage()));
		problem.setProperty("faults", ex.faults());
		return problem;
	}

}
