package vn.gov.nghean.tuongduong.cchc.document;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Lists the faults of a file that stopped the start, instead of a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TableFaultsAnalyzer extends AbstractFailureAnalyzer<TableFaults> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TableFaults cause) {
		return new FailureAnalysis("Dữ liệu có lỗi, không dòng nào của tệp này được áp dụng:\n" + cause.getMessage(),
				null, cause);
	}

}
