package vn.gov.nghean.tuongduong.cchc.engine;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells why the start failed, and nothing else.
 */
class StartupFailureReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis failure) {
		System.err.println();
		System.err.println(failure.getDescription());
		if (failure.getAction() != null) {
			System.err.println(failure.getAction());
		}
	}

}
