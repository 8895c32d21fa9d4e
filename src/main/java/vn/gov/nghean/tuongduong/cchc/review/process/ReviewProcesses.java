package vn.gov.nghean.tuongduong.cchc.review.process;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.duty.StartedByCalendar;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.review.ReviewStarts;
import vn.gov.nghean.tuongduong.cchc.review.WorkReviews;

/**
 * Starts the processes of reviews and measures.
 */
@Component
class ReviewProcesses implements StartedByCalendar {

	private static final Logger logger = LoggerFactory.getLogger(ReviewProcesses.class);

	private final ReviewStarts starts;

	private final RuntimeService runtime;

	private final SystemWork engine;

	private final TransactionTemplate transaction;

	ReviewProcesses(ReviewStarts starts, RuntimeService runtime, SystemWork engine, TransactionTemplate transaction) {
		this.starts = starts;
		this.runtime = runtime;
		this.engine = engine;
		this.transaction = transaction;
	}

	/** Each unit on its own: one that fails keeps no other. */
	@Override
	public void startWhatIsDue(LocalDate day) {
		for (ReviewStarts.Due due : this.starts.dueOn(day)) {
			try {
				this.transaction.executeWithoutResult((status) -> this.starts.begin(due, day)
					.ifPresent((begun) -> start("monthly-work-review", begun.dutyRecordId(), begun.businessKey())));
			}
			catch (RuntimeException ex) {
				logger.error("Không khởi tạo được rà soát {}", due, ex);
			}
		}
	}

	void start(WorkReviews.Measure measure) {
		start("work-measure", measure.dutyRecordId(), measure.businessKey());
	}

	private void start(String process, long dutyRecordId, String businessKey) {
		this.engine.run(() -> this.runtime.startProcessInstanceByKey(process, businessKey,
				Map.of("dutyRecordId", dutyRecordId)));
	}

}
