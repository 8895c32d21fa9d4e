package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * Lets what a step's listener refuses reach the person as said: the engine wraps it in
 * the expression that called the listener.
 */
final class PlainRefusals {

	private PlainRefusals() {
	}

	/**
	 * @throws FormFieldValidationException with the message of the {@link Refusal}, if
	 * the work was refused
	 */
	static <T> T of(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (ProcessEngineException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof Refusal) {
					throw new FormFieldValidationException("form", cause.getMessage(), ex);
				}
			}
			throw ex;
		}
	}

	static void of(Runnable work) {
		of(() -> {
			work.run();
			return "";
		});
	}

}
