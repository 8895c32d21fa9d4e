package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Where people get their mail, as their accounts say.
 */
@Component
public class MailAddresses {

	private static final int LONGEST = 254;

	private final IdentityService identity;

	private final SystemWork system;

	MailAddresses(IdentityService identity, SystemWork system) {
		this.identity = identity;
		this.system = system;
	}

	/** Everybody's address by user id; whoever has none is left out. */
	public Map<String, String> all() {
		return this.system.run(() -> this.identity.createUserQuery().list())
			.stream()
			.filter((user) -> user.getEmail() != null && !user.getEmail().isBlank())
			.collect(Collectors.toMap(User::getId, (user) -> user.getEmail().strip()));
	}

	/**
	 * Changes a person's address; blank takes it away.
	 * @throws Refusal if it is none
	 */
	public void change(String userId, String address) {
		String stripped = address.strip();
		if (!stripped.isEmpty() && (stripped.length() > LONGEST
				|| !stripped.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]+"))) {
			throw new Refusal("Trường «Địa chỉ thư điện tử»: «%s» không phải địa chỉ thư.".formatted(stripped));
		}
		this.system.run(() -> {
			User user = this.identity.createUserQuery().userId(userId).singleResult();
			if (user == null) {
				throw new Refusal("Không có tài khoản «%s».".formatted(userId));
			}
			user.setEmail(stripped);
			this.identity.saveUser(user);
			return user;
		});
	}

}
