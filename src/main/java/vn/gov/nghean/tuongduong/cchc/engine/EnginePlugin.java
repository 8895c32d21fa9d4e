package vn.gov.nghean.tuongduong.cchc.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Gives the engine the system's clock and the only beans its expressions may call.
 */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

	private final BusinessClock clock;

	private final ListableBeanFactory beans;

	private final FormGuard formGuard;

	private final TaskSubmissions taskSubmissions;

	private final TaskHolders taskHolders;

	private final SystemWork systemWork;

	EnginePlugin(BusinessClock clock, ListableBeanFactory beans, FormGuard formGuard, TaskSubmissions taskSubmissions,
			TaskHolders taskHolders, SystemWork systemWork) {
		this.clock = clock;
		this.beans = beans;
		this.formGuard = formGuard;
		this.taskSubmissions = taskSubmissions;
		this.taskHolders = taskHolders;
		this.systemWork = systemWork;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		DateTimeUtils.setCurrentMillisProvider(this.clock::millis);
		configuration.setBeans(new ProcessBeans(this.beans));
		configuration.setJavaSerializationFormatEnabled(false);
		configuration
			.setTaskService(new FormCheckedTaskService(this.taskSubmissions, this.taskHolders, this.systemWork));
		configuration.setFormService(new FormCheckedFormService(this.formGuard, this.taskSubmissions));
	}

}
