package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Deploys processes, one deployment a duty: an unchanged one deploys nothing, a changed
 * form gives only its own duty a new version.
 */
@Component
public class Deployments {

	private final RepositoryService repository;

	Deployments(RepositoryService repository) {
		this.repository = repository;
	}

	/**
	 * Deploys the resources under a name if any differs from what was last deployed under
	 * it. The start timers of older versions end with it.
	 * @param name name of the deployment, such as the duty's key
	 * @param resources text of each file by its name within the deployment
	 * @return whether anything was deployed
	 */
	public boolean deploy(String name, Map<String, String> resources) {
		var builder = this.repository.createDeployment().name(name).source("cchc").enableDuplicateFiltering(false);
		resources.forEach(builder::addString);
		DeploymentWithDefinitions deployed = builder.deployWithResult();
		return deployed.getDeployedProcessDefinitions() != null && !deployed.getDeployedProcessDefinitions().isEmpty();
	}

	/** The newest version number of each deployed process whose key starts so. */
	public Map<String, Integer> versionsOf(String keyPrefix) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKeyLike(keyPrefix.replace("_", "\\_") + "%")
			.latestVersion()
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion));
	}

}
