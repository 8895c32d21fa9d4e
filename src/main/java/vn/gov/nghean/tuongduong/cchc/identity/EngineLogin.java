package vn.gov.nghean.tuongduong.cchc.identity;

import java.text.Normalizer;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a name and password as the engine's own login does, its lock after failed tries
 * included. The authorities are the user's groups.
 */
@Component
class EngineLogin implements AuthenticationProvider {

	private final IdentityService identity;

	EngineLogin(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String user = Normalizer.normalize(attempt.getName(), Normalizer.Form.NFC);
		String password = String.valueOf(attempt.getCredentials());
		if (user.isEmpty() || !this.identity.checkPassword(user, password)) {
			throw new BadCredentialsException("Sai tên đăng nhập hoặc mật khẩu");
		}
		return authenticated(user);
	}

	/** A person already known to be who they say. */
	Authentication authenticated(String user) {
		List<SimpleGrantedAuthority> groups = this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.map(SimpleGrantedAuthority::new)
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
