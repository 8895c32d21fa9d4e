package vn.gov.nghean.tuongduong.cchc.dossier.process;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.dossier.Apologies;
import vn.gov.nghean.tuongduong.cchc.dossier.DossiersImported;
import vn.gov.nghean.tuongduong.cchc.dossier.ResultReturned;
import vn.gov.nghean.tuongduong.cchc.duty.StartedByCalendar;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Starts the process of each apology, every working morning and after each import, and
 * ends what the returned result makes needless.
 */
@Component
class DossierProcesses implements StartedByCalendar {

	private static final Logger logger = LoggerFactory.getLogger(DossierProcesses.class);

	private static final String RETURNED = "Message_ResultReturned";

	private final Apologies apologies;

	private final RuntimeService runtime;

	private final SystemWork engine;

	private final TransactionTemplate transaction;

	private final BusinessClock clock;

	DossierProcesses(Apologies apologies, RuntimeService runtime, SystemWork engine, TransactionTemplate transaction,
			BusinessClock clock) {
		this.apologies = apologies;
		this.runtime = runtime;
		this.engine = engine;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Each dossier on its own: one that fails keeps no other. */
	@Override
	public void startWhatIsDue(LocalDate day) {
		for (long dossier : this.apologies.toApologiseFor(day)) {
			try {
				this.transaction.executeWithoutResult((status) -> this.apologies.begin(dossier).ifPresent(this::start));
			}
			catch (RuntimeException ex) {
				logger.error("Không khởi tạo được việc xin lỗi của hồ sơ {}", dossier, ex);
			}
		}
	}

	private void start(Apologies.Begun begun) {
		this.engine.run(() -> this.runtime.startProcessInstanceByKey("late-dossier-apology", begun.businessKey(),
				Map.of("dutyRecordId", begun.dutyRecordId(), "apologyId", begun.apologyId())));
	}

	@EventListener
	void on(DossiersImported imported) {
		startWhatIsDue(this.clock.today());
	}

	@EventListener
	void on(ResultReturned returned) {
		this.engine.run(() -> this.runtime.createExecutionQuery()
			.processDefinitionKey("late-dossier-apology")
			.processVariableValueEquals("apologyId", returned.apologyId())
			.messageEventSubscriptionName(RETURNED)
			.list()
			.forEach((waiting) -> this.runtime.messageEventReceived(RETURNED, waiting.getId())));
	}

}
