package vn.gov.nghean.tuongduong.cchc.engine;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Shows a failed start as one sentence instead of a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupFailure known) {
				return analysis(known.getMessage(), known);
			}
			if (cause instanceof PortInUseException taken) {
				return analysis(FreePort.taken(taken.getPort(), taken).getMessage(), taken);
			}
		}
		Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
		if (root instanceof java.net.BindException) {
			return analysis("Không mở được cổng mạng: " + root.getMessage() + ".", root);
		}
		return null;
	}

	private static FailureAnalysis analysis(@Nullable String message, Throwable cause) {
		return new FailureAnalysis(message, null, cause);
	}

}
