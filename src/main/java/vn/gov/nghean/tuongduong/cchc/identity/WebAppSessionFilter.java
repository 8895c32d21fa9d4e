package vn.gov.nghean.tuongduong.cchc.identity;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.gov.nghean.tuongduong.cchc.engine.PageToken;

/**
 * Takes a person logged in to the web apps as logged in to the API, so that their plugins
 * can call it. What changes something must carry the web apps' token against forged
 * requests, as a header or as a field of a form.
 */
class WebAppSessionFilter extends OncePerRequestFilter {

	private static final String SESSION_KEY = "authenticatedUser";

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final EngineLogin login;

	WebAppSessionFilter(EngineLogin login) {
		this.login = login;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		String user = (session != null) ? userOf(session) : null;
		if (session != null && user != null && SecurityContextHolder.getContext().getAuthentication() == null
				&& trusted(request, session)) {
			SecurityContextHolder.getContext().setAuthentication(this.login.authenticated(user));
		}
		chain.doFilter(request, response);
	}

	private static @Nullable String userOf(HttpSession session) {
		if (session.getAttribute(SESSION_KEY) instanceof Authentications known
				&& known.hasAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT)) {
			return known.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT).getName();
		}
		return null;
	}

	private static boolean trusted(HttpServletRequest request, HttpSession session) {
		Object token = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
		if (token != null) {
			request.setAttribute(PageToken.ATTRIBUTE, token);
		}
		String header = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
		return READING.contains(request.getMethod())
				|| (token != null && token.equals((header != null) ? header : request.getParameter(PageToken.FIELD)));
	}

}
