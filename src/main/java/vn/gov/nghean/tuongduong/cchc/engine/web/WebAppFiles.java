package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets browsers keep the web apps' files, for people on slow lines. The engine's own
 * carry its version in their address and stay for a year. Ours are asked for each time
 * and sent only when their content has changed: the date in the jar says nothing about
 * that.
 */
@Configuration(proxyBeanMethods = false)
class WebAppFiles implements WebMvcConfigurer {

	private static final String FILES = "classpath:/META-INF/resources/webjars/camunda";

	private static final Duration LONG = Duration.ofDays(365);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : new String[] { "/lib", "/assets" }) {
			registry.addResourceHandler("/camunda" + folder + "/{file}")
				.addResourceLocations(FILES + folder + "/")
				.setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
		}
		for (String app : new String[] { "tasklist", "cockpit", "admin", "welcome" }) {
			String address = "/camunda/app/" + app;
			registry.addResourceHandler(address + "/{file:camunda-.+}")
				.addResourceLocations(FILES + "/app/" + app + "/")
				.setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
			for (String folder : new String[] { "/scripts", "/styles", "/locales" }) {
				registry.addResourceHandler(address + folder + "/{file}")
					.addResourceLocations(FILES + "/app/" + app + folder + "/")
					.setCacheControl(CacheControl.noCache())
					.setUseLastModified(false)
					.setEtagGenerator(WebAppFiles::contentTag);
			}
		}
	}

	/** Weak, so that the content may still be compressed on its way. */
	private static String contentTag(Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
