package vn.gov.nghean.tuongduong.cchc.duty.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The engine as the system itself uses it: what follows from an act somebody was allowed
 * to do needs no permission of theirs in the engine.
 */
@Component
class EngineAccess {

	private final ProcessEngineConfigurationImpl configuration;

	EngineAccess(ProcessEngineConfigurationImpl configuration) {
		this.configuration = configuration;
	}

	/** Runs it in the name of whoever is logged in, without asking for their rights. */
	void run(Runnable action) {
		this.configuration.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(() -> {
			action.run();
			return "";
		}));
	}

}
