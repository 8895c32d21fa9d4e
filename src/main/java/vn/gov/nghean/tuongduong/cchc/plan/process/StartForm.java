package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.plan.StartRequest;

/**
 * The fields of the forms that start a row.
 */
final class StartForm {

	static final String PART = "planPart";

	static final String BASIS_NAME = "basisName";

	static final String BASIS_NUMBER = "basisNumber";

	static final String BASIS_DATE = "basisDate";

	static final String DUE_DATE = "dueDate";

	static final String UNIT_NAMES = "unitNames";

	private StartForm() {
	}

	static StartRequest read(VariableScope values) {
		Object part = values.getVariable(PART);
		return new StartRequest((part instanceof Number number) ? Integer.valueOf(number.intValue()) : null,
				text(values, BASIS_NAME), text(values, BASIS_NUMBER), day(values, BASIS_DATE), day(values, DUE_DATE),
				text(values, UNIT_NAMES));
	}

	private static @Nullable String text(VariableScope values, String name) {
		return (values.getVariable(name) instanceof String text) ? text : null;
	}

	private static @Nullable LocalDate day(VariableScope values, String name) {
		String text = text(values, name);
		return (text == null || text.isBlank()) ? null : LocalDate.parse(text);
	}

}
