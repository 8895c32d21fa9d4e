package vn.gov.nghean.tuongduong.cchc.report.process;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.duty.StartedByCalendar;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.report.CorrectionOpened;
import vn.gov.nghean.tuongduong.cchc.report.DistrictReports;
import vn.gov.nghean.tuongduong.cchc.report.ReportStarts;

/**
 * Starts the processes of reports: by the calendar, and for corrections.
 */
@Component
class ReportProcesses implements StartedByCalendar {

	private static final Logger logger = LoggerFactory.getLogger(ReportProcesses.class);

	private final ReportStarts starts;

	private final DistrictReports districts;

	private final RuntimeService runtime;

	private final SystemWork engine;

	private final TransactionTemplate transaction;

	ReportProcesses(ReportStarts starts, DistrictReports districts, RuntimeService runtime, SystemWork engine,
			TransactionTemplate transaction) {
		this.starts = starts;
		this.districts = districts;
		this.runtime = runtime;
		this.engine = engine;
		this.transaction = transaction;
	}

	/** Each report on its own: one that fails keeps no other. */
	@Override
	public void startWhatIsDue(LocalDate day) {
		for (ReportStarts.Due due : this.starts.dueOn(day)) {
			begin(due, () -> this.starts.begin(due)
				.ifPresent((begun) -> start("periodic-report", begun.dutyRecordId(), begun.businessKey())));
		}
		for (String period : this.districts.dueOn(day)) {
			begin(period, () -> this.districts.begin(period)
				.ifPresent((begun) -> start("district-report", begun.dutyRecordId(), begun.businessKey())));
		}
	}

	private void begin(Object what, Runnable work) {
		try {
			this.transaction.executeWithoutResult((status) -> work.run());
		}
		catch (RuntimeException ex) {
			logger.error("Không khởi tạo được báo cáo {}", what, ex);
		}
	}

	@EventListener
	void on(CorrectionOpened correction) {
		start("periodic-report", correction.dutyRecordId(), correction.businessKey());
	}

	private void start(String process, long dutyRecordId, String businessKey) {
		this.engine.run(() -> this.runtime.startProcessInstanceByKey(process, businessKey,
				Map.of("dutyRecordId", dutyRecordId)));
	}

}
