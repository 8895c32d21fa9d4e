package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce by which a page's scripts are allowed with the request it was made for.
 * The engine's filters hand it on by the servlet context, which all requests share: while
 * others ask too, header and page get different ones and the page stays white.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageNonce extends OncePerRequestFilter {

	private static final String NONCE = "org.camunda.bpm.csp.nonce";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ServletContext context = ownNonce(request);
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public ServletContext getServletContext() {
				return context;
			}
		}, response);
	}

	private static ServletContext ownNonce(HttpServletRequest request) {
		ServletContext shared = request.getServletContext();
		return (ServletContext) Proxy.newProxyInstance(PageNonce.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
					boolean nonce = arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
					if (nonce && method.getName().equals("setAttribute")) {
						request.setAttribute(NONCE, arguments[1]);
						return null;
					}
					if (nonce && method.getName().equals("getAttribute")) {
						return request.getAttribute(NONCE);
					}
					return call(shared, method, arguments);
				});
	}

	private static @Nullable Object call(ServletContext shared, Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(shared, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
