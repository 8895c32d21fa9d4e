package vn.gov.nghean.tuongduong.cchc.identity;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The least each role needs. What staff may do with a task comes with being its
 * candidate.
 */
@Component
@Order(AccountSync.ORDER + 1)
class Grants implements ApplicationRunner {

	private final AuthorizationService authorizations;

	private final Units units;

	Grants(AuthorizationService authorizations, Units units) {
		this.authorizations = authorizations;
		this.units = units;
	}

	@Bean
	static AdministratorAuthorizationPlugin administratorAuthorizations() {
		AdministratorAuthorizationPlugin plugin = new AdministratorAuthorizationPlugin();
		plugin.setAdministratorGroupName(AccountSync.ADMINISTRATORS);
		return plugin;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		everybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
		// Names of units and roles, and the diagrams of the work: no secrets, and no
		// instances.
		everybody(Resources.GROUP, Authorization.ANY, Permissions.READ);
		everybody(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
		String homeAffairs = this.units.standingAgency().id();
		String authority = this.units.authority().id();
		for (String watcher : List.of(Role.HOME_AFFAIRS_OFFICER.groupOf(homeAffairs), Role.HEAD.groupOf(homeAffairs),
				Role.CHAIR.groupOf(authority), Role.VICE_CHAIR.groupOf(authority))) {
			group(watcher, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
			group(watcher, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_INSTANCE,
					Permissions.READ_TASK, Permissions.READ_HISTORY,
					ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE);
			group(watcher, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
			group(watcher, Resources.TASK, Authorization.ANY, Permissions.READ);
		}
		for (String starter : List.of(Role.HOME_AFFAIRS_OFFICER.groupOf(homeAffairs), Role.HEAD.groupOf(homeAffairs))) {
			group(starter, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
			group(starter, Resources.PROCESS_DEFINITION, "*", Permissions.CREATE_INSTANCE);
		}
	}

	/** Grants to every user, once. */
	void everybody(Resource resource, String id, Permission... permissions) {
		if (this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.resourceType(resource)
			.resourceId(id)
			.count() == 0) {
			save(Authorization.AUTH_TYPE_GLOBAL, Authorization.ANY, resource, id, permissions);
		}
	}

	/** Grants to a group; adds to what it has. */
	void group(String group, Resource resource, String id, Permission... permissions) {
		Authorization existing = this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(id)
			.singleResult();
		if (existing == null) {
			save(Authorization.AUTH_TYPE_GRANT, group, resource, id, permissions);
			return;
		}
		boolean changed = false;
		for (Permission permission : permissions) {
			if (!existing.isPermissionGranted(permission)) {
				existing.addPermission(permission);
				changed = true;
			}
		}
		if (changed) {
			this.authorizations.saveAuthorization(existing);
		}
	}

	private void save(int type, String whom, Resource resource, String id, Permission... permissions) {
		Authorization grant = this.authorizations.createNewAuthorization(type);
		if (type == Authorization.AUTH_TYPE_GLOBAL) {
			grant.setUserId(whom);
		}
		else {
			grant.setGroupId(whom);
		}
		grant.setResource(resource);
		grant.setResourceId(id);
		for (Permission permission : permissions) {
			grant.addPermission(permission);
		}
		this.authorizations.saveAuthorization(grant);
	}

}
