package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers requests whose values cannot be read, in Vietnamese with the field's name.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequests {

	@ExceptionHandler
	ProblemDetail body(HttpMessageNotReadableException ex) {
		if (ex.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			Class<?> wanted = (mapping instanceof MismatchedInputException mismatch) ? mismatch.getTargetType() : null;
			return refused("Trường «%s»: %s.".formatted(path(mapping), expected(wanted)));
		}
		return refused("Nội dung gửi lên không phải JSON hợp lệ.");
	}

	@ExceptionHandler
	ProblemDetail parameter(MethodArgumentTypeMismatchException ex) {
		return refused("Tham số «%s»: %s.".formatted(ex.getName(), expected(ex.getRequiredType())));
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException ex) {
		return refused("Thiếu tham số «%s».".formatted(ex.getParameterName()));
	}

	private static String path(JsonMappingException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> (step.getFieldName() != null) ? "." + step.getFieldName()
					: "[%d]".formatted(step.getIndex()))
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	private static String expected(@Nullable Class<?> type) {
		if (type == LocalDate.class) {
			return "phải là ngày dạng năm-tháng-ngày, ví dụ 2024-03-01";
		}
		if (type == LocalDateTime.class) {
			return "phải là thời điểm dạng 2024-03-01T07:30";
		}
		return (type != null && Number.class.isAssignableFrom(type)) ? "phải là số" : "giá trị không đúng kiểu";
	}

	private static ProblemDetail refused(String why) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, why);
	}

}
