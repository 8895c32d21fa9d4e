package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form and what its value must satisfy.
 *
 * @param key name of the variable
 * @param label name for people
 * @param type form-js component type
 * @param rules the component as the form file describes it
 */
record FormField(String key, String label, String type, JsonNode rules) {

	/** The engine keeps text variables in a column of this many characters. */
	static final int LONGEST_TEXT = 4000;

	private static final Set<String> TEXT = Set.of("textfield", "textarea");

	/** Whether people only read it: its value is never taken from them. */
	boolean readOnly() {
		return this.rules.path("disabled").asBoolean() || this.rules.path("readonly").asBoolean()
				|| "expression".equals(this.type);
	}

	Optional<String> hideCondition() {
		String condition = this.rules.path("conditional").path("hide").asText("");
		return condition.isBlank() ? Optional.empty() : Optional.of(condition.replaceFirst("^=", ""));
	}

	/** The expression that gives the values to choose from, if they are not fixed. */
	Optional<String> choicesExpression() {
		String expression = this.rules.path("valuesExpression").asText("");
		return expression.isBlank() ? Optional.empty() : Optional.of(expression.replaceFirst("^=", ""));
	}

	/**
	 * The fault of a value in Vietnamese, with the field's label; empty if there is none.
	 */
	Optional<String> faultOf(@Nullable Object value) {
		String fault = (value == null || value.toString().isBlank()) ? missing() : malformed(value);
		return Optional.ofNullable(fault).map((text) -> "«" + this.label + "» " + text);
	}

	private @Nullable String missing() {
		return validate().path("required").asBoolean() ? "bắt buộc nhập" : null;
	}

	private @Nullable String malformed(Object value) {
		if (TEXT.contains(this.type)) {
			return (value instanceof String text) ? textFault(text) : "phải là chữ";
		}
		return switch (this.type) {
			case "number" -> numberFault(value);
			case "checkbox" -> (value instanceof Boolean) ? null : "phải là có hoặc không";
			case "select", "radio" -> choiceFault(value);
			case "datetime" -> dateFault(value.toString());
			default -> "thuộc loại không nhận dữ liệu (" + this.type + ")";
		};
	}

	private @Nullable String textFault(String text) {
		int longest = Math.min(validate().path("maxLength").asInt(LONGEST_TEXT), LONGEST_TEXT);
		int shortest = validate().path("minLength").asInt(0);
		String pattern = validate().path("pattern").asText("");
		if (text.length() > longest) {
			return "dài quá %d ký tự".formatted(longest);
		}
		if (text.strip().length() < shortest) {
			return "phải có ít nhất %d ký tự".formatted(shortest);
		}
		if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
			return "không đúng dạng";
		}
		return null;
	}

	private @Nullable String numberFault(Object value) {
		if (!(value instanceof Number number)) {
			return "phải là số";
		}
		double amount = number.doubleValue();
		if (!Double.isFinite(amount)) {
			return "phải là số";
		}
		JsonNode min = validate().path("min");
		JsonNode max = validate().path("max");
		if (!min.isMissingNode() && amount < min.asDouble()) {
			return "không được nhỏ hơn " + min.asText();
		}
		if (!max.isMissingNode() && amount > max.asDouble()) {
			return "không được lớn hơn " + max.asText();
		}
		int digits = this.rules.path("decimalDigits").asInt(-1);
		if (digits >= 0 && Math.abs(amount * Math.pow(10, digits) - Math.rint(amount * Math.pow(10, digits))) > 1e-6) {
			return (digits == 0) ? "phải là số nguyên" : "có nhiều nhất %d chữ số thập phân".formatted(digits);
		}
		return null;
	}

	private @Nullable String choiceFault(Object value) {
		JsonNode values = this.rules.path("values");
		if (!values.isArray()) {
			return null;
		}
		boolean known = StreamSupport.stream(values.spliterator(), false)
			.anyMatch((option) -> option.path("value").asText().equals(value.toString()));
		return known ? null : "không có trong danh sách lựa chọn";
	}

	private @Nullable String dateFault(String value) {
		try {
			switch (this.rules.path("subtype").asText("date")) {
				case "time" -> LocalTime.parse(value.length() > 5 ? value.substring(0, 5) : value);
				case "datetime" -> LocalDateTime.parse(value.length() > 16 ? value.substring(0, 16) : value);
				default -> LocalDate.parse(value);
			}
			return null;
		}
		catch (DateTimeParseException ex) {
			return "không phải ngày hợp lệ (năm-tháng-ngày)";
		}
	}

	private JsonNode validate() {
		return this.rules.path("validate");
	}

}
