package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Lets browsers keep the web apps' files, for people on slow lines. The engine's own
 * carry its version in their address and stay for a year; so do our scripts and styles
 * under {@code /camunda/files/<version>/}, where the version stands for the content of
 * them all. The few whose address the engine gives are asked for each time and sent only
 * when their content has changed (the date in the jar says nothing about that); in them
 * {@code @version@} leads to the others.
 */
@Configuration(proxyBeanMethods = false)
class WebAppFiles implements WebMvcConfigurer {

	private static final String FILES = "classpath:/META-INF/resources/webjars/camunda";

	private static final CacheControl LONG = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final String version = versionOfOurs();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : new String[] { "/lib", "/assets" }) {
			registry.addResourceHandler("/camunda" + folder + "/{file}")
				.addResourceLocations(FILES + folder + "/")
				.setCacheControl(LONG);
		}
		registry.addResourceHandler("/camunda/files/" + this.version + "/{app}/{folder:scripts|styles}/{file}")
			.addResourceLocations(FILES + "/app/")
			.setCacheControl(LONG);
		for (String app : new String[] { "tasklist", "cockpit", "admin", "welcome" }) {
			String address = "/camunda/app/" + app;
			registry.addResourceHandler(address + "/{file:camunda-.+}")
				.addResourceLocations(FILES + "/app/" + app + "/")
				.setCacheControl(LONG);
			for (String folder : new String[] { "/scripts", "/styles", "/locales" }) {
				registry.addResourceHandler(address + folder + "/{file}")
					.addResourceLocations(FILES + "/app/" + app + folder + "/")
					.setCacheControl(CacheControl.noCache())
					.setUseLastModified(false)
					.setEtagGenerator(WebAppFiles::contentTag)
					.resourceChain(false)
					.addTransformer(this::withVersion);
			}
		}
	}

	private Resource withVersion(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		String text = resource.getContentAsString(StandardCharsets.UTF_8);
		return text.contains("@version@") ? new TransformedResource(resource,
				text.replace("@version@", this.version).getBytes(StandardCharsets.UTF_8)) : resource;
	}

	private static String versionOfOurs() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:/META-INF/resources/webjars/camunda/app/*/s*/*");
			String contents = Arrays.stream(files).map(WebAppFiles::digest).sorted().collect(Collectors.joining());
			return DigestUtils.md5DigestAsHex(contents.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Weak, so that the content may still be compressed on its way. */
	private static String contentTag(Resource resource) {
		return "W/\"" + digest(resource) + "\"";
	}

	private static String digest(Resource file) {
		try (InputStream content = file.getInputStream()) {
			return DigestUtils.md5DigestAsHex(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
