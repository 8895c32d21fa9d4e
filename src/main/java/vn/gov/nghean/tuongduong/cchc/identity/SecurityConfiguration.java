package vn.gov.nghean.tuongduong.cchc.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets in where. Programs log in with HTTP Basic; the web apps keep the engine's own
 * login; the setup page of a fresh database stays shut.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Pages of their own, for those who are logged in to the web apps. */
	private static final String[] PAGES = { "/", "/viec-hom-nay", "/dieu-hanh", "/nhac-viec", "/lich-lam-viec",
			"/ke-hoach", "/danh-muc" };

	private static final String[] INTERFACES = { "/engine-rest", "/api", "/actuator" };

	private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

	private static final Pattern SETUP = Pattern.compile("/camunda/(app/[^/]+/[^/]+/setup|api/admin/setup)(/.*)?");

	private static final Pattern PAGE = Pattern.compile("/(ke-hoach/\\d+|danh-muc/[a-z-]+|[a-z-]+)");

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, EngineLogin login, IdentityService identity, ObjectMapper json)
			throws Exception {
		return http.securityMatcher(new OrRequestMatcher(under(INTERFACES), under(PAGES)))
			.authenticationProvider(login)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(under("/actuator/health"))
				.permitAll()
				.requestMatchers(under("/actuator", "/api/clock", "/api/engine-status"))
				.hasAuthority(AccountSync.ADMINISTRATORS)
				// A browser that keeps a program's password sends it with other sites'
				// forms too.
				.requestMatchers(new AndRequestMatcher(under(PAGES), SecurityConfiguration::isSentByAnotherSite))
				.denyAll()
				.anyRequest()
				.authenticated())
			.httpBasic((basic) -> basic
				.authenticationEntryPoint((request, response, ex) -> refuseUnknown(request, response, json)))
			.exceptionHandling((handling) -> handling
				.authenticationEntryPoint((request, response, ex) -> refuseUnknown(request, response, json))
				.accessDeniedHandler((request, response, ex) -> problem(response, json, HttpStatus.FORBIDDEN,
						"Tài khoản này không có quyền làm việc đó.")))
			.headers((headers) -> headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(under(PAGES),
					new ContentSecurityPolicyHeaderWriter(PAGE_POLICY))))
			// The session belongs to the web apps, whose login renews its id. A new id
			// at each call would log out a page that makes several at once.
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
				.sessionFixation(SessionFixationConfigurer::none))
			.csrf(AbstractHttpConfigurer::disable)
			.addFilterBefore(new WebAppSessionFilter(login), BasicAuthenticationFilter.class)
			.addFilterBefore(new EngineAuthenticationFilter(identity), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain webApps(HttpSecurity http, ObjectMapper json) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(SecurityConfiguration::isSetup)
				.denyAll()
				.anyRequest()
				.permitAll())
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint((request, response, ex) -> problem(response, json,
							HttpStatus.FORBIDDEN, "Trang thiết lập quản trị viên đầu tiên đã đóng.")))
			// The web apps bring their own protection against forged requests and their
			// own headers.
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * Paths as the container has decoded them: the REST API is a servlet beside Spring's
	 * own, which Spring's patterns do not see.
	 */
	private static RequestMatcher under(String... prefixes) {
		return (request) -> {
			String path = request.getServletPath() + ((request.getPathInfo() != null) ? request.getPathInfo() : "");
			return Arrays.stream(prefixes).anyMatch((prefix) -> path.equals(prefix) || path.startsWith(prefix + "/"));
		};
	}

	private static boolean isSetup(HttpServletRequest request) {
		String rest = (request.getPathInfo() != null) ? request.getPathInfo() : "";
		return SETUP.matcher(request.getServletPath() + rest).matches();
	}

	private static void refuseUnknown(HttpServletRequest request, HttpServletResponse response, ObjectMapper json)
			throws IOException {
		if (under(PAGES).matches(request)
				&& String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
			// What a page sends is refused without its token too, as when it is too large
			// or the page was open too long: the page itself says so.
			response.sendRedirect(request.getContextPath() + ("POST".equals(request.getMethod())
					? pageOf(request.getServletPath()) + "?da=tu-choi" : "/camunda/app/tasklist/default/"));
			return;
		}
		// A page's own request must not make the browser ask for a password.
		if (request.getHeader("X-Requested-With") == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"CCHC\", charset=\"UTF-8\"");
		}
		problem(response, json, HttpStatus.UNAUTHORIZED, "Cần đăng nhập bằng tên và mật khẩu đúng.");
	}

	/**
	 * The page that a form below it belongs to: {@code /nhac-viec} of
	 * {@code /nhac-viec/lich/3/thu-hoi}.
	 */
	private static String pageOf(String path) {
		Matcher page = PAGE.matcher(path);
		return page.lookingAt() ? page.group() : "/";
	}

	private static boolean isSentByAnotherSite(HttpServletRequest request) {
		String from = request.getHeader("Sec-Fetch-Site");
		return "POST".equals(request.getMethod()) && from != null && !from.equals("same-origin")
				&& !from.equals("none");
	}

	private static void problem(HttpServletResponse response, ObjectMapper json, HttpStatus status, String detail)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		json.writeValue(response.getWriter(), ProblemDetail.forStatusAndDetail(status, detail));
	}

}
