package vn.gov.nghean.tuongduong.cchc.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says that there is nothing at an address: to people with a page, to programs with a
 * problem.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownAddresses {

	@ExceptionHandler
	Object unknown(NoResourceFoundException ex, HttpServletRequest request) {
		if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
			ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
			page.addObject("status", HttpStatus.NOT_FOUND.value());
			return page;
		}
		return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Không có địa chỉ này."))
			.build();
	}

}
