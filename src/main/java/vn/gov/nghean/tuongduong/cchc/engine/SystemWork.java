package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.concurrent.Callable;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the system does with the engine on a person's behalf, after it has itself checked
 * that they may ask for it: the engine has no permission as narrow as the rule. The
 * person stays the one on record.
 */
@Component
public class SystemWork {

	private final ObjectProvider<ProcessEngine> engine;

	SystemWork(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	public <T> T run(Callable<T> work) {
		var configuration = (ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(work));
	}

	public void run(Runnable work) {
		run(() -> {
			work.run();
			return "";
		});
	}

}
