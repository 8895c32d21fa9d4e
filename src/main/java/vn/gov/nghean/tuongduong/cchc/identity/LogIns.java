package vn.gov.nghean.tuongduong.cchc.identity;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Who can log in. Accounts are made for everybody who holds a post; outside the
 * demonstration without a password, which an administrator gives them in Camunda Admin.
 */
@Component
public class LogIns {

	private final IdentityService identity;

	private final SystemWork system;

	private final IdentityProperties properties;

	LogIns(IdentityService identity, SystemWork system, IdentityProperties properties) {
		this.identity = identity;
		this.system = system;
		this.properties = properties;
	}

	/** Login names of those who have a password. */
	public Set<String> able() {
		return this.system.run(() -> this.identity.createUserQuery()
			.list()
			.stream()
			.filter((user) -> user.getPassword() != null && !user.getPassword().isEmpty())
			.map(User::getId)
			.collect(Collectors.toSet()));
	}

	/** Whether new accounts get the demonstration's password. */
	public boolean isDemonstration() {
		return !this.properties.demoPassword().isEmpty();
	}

}
