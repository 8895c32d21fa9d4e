package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.Deployments;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.plan.PlanApproval;
import vn.gov.nghean.tuongduong.cchc.plan.RowBlueprint;
import vn.gov.nghean.tuongduong.cchc.plan.RowProcesses;
import vn.gov.nghean.tuongduong.cchc.plan.StartRequest;

/**
 * The rows on Camunda.
 */
@Component
class CamundaRows implements RowProcesses {

	private final Deployments deployments;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final SupersededSchedules superseded;

	private final SystemWork system;

	CamundaRows(Deployments deployments, RepositoryService repository, RuntimeService runtime,
			SupersededSchedules superseded, SystemWork system) {
		this.deployments = deployments;
		this.superseded = superseded;
		this.system = system;
		this.repository = repository;
		this.runtime = runtime;
	}

	@Override
	public String build(RowBlueprint row) {
		return RowModel.build(row);
	}

	@Override
	public boolean deploy(String processId, String bpmn) {
		return this.deployments.deploy(processId, Map.of(processId + ".bpmn", bpmn));
	}

	@Override
	public void inForce(String processId) {
		supersede(processId, Set.of(), true);
		this.runtime.startProcessInstanceByMessage(RowModel.inForce(processId));
	}

	@Override
	public void supersede(String processId, Set<String> starts, boolean schedule) {
		this.system.run(() -> this.superseded.end(processId, starts, schedule));
	}

	@Override
	public String start(String processId, StartRequest request) {
		Map<String, Object> values = new HashMap<>();
		put(values, StartForm.PART, request.part());
		put(values, StartForm.BASIS_NAME, request.basisName());
		put(values, StartForm.BASIS_NUMBER, request.basisNumber());
		put(values, StartForm.BASIS_DATE, request.basisDate());
		put(values, StartForm.DUE_DATE, request.dueDate());
		put(values, StartForm.UNIT_NAMES, request.unitNames());
		return this.runtime.startProcessInstanceByKey(processId, values).getId();
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, (value instanceof Integer) ? value : value.toString());
		}
	}

	@Override
	public void close(String processId, String reason) {
		this.system.run(() -> end(processId, reason));
	}

	private void end(String processId, String reason) {
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(processId)
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstanceIfExists(instance.getId(), reason, false, true,
					true, false));
		if (this.repository.createProcessDefinitionQuery().processDefinitionKey(processId).active().count() > 0) {
			this.repository.suspendProcessDefinitionByKey(processId, false, null);
		}
	}

	@Override
	public void startApproval(int year, int version, long dutyRecordId, String businessKey) {
		this.runtime.startProcessInstanceByKey(PlanApproval.DUTY_KEY, businessKey,
				Map.of("planYear", year, "planVersion", version, "dutyRecordId", dutyRecordId));
	}

}
