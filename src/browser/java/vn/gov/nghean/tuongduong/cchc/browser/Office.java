package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import vn.gov.nghean.tuongduong.cchc.CchcApplication;

/**
 * The running system and a browser, both started once for all tests: the demonstration of
 * 2024 on the morning of 6 February, on a port and a database of its own. Tests share
 * what is in it, so each works on duties of its own.
 */
public class Office implements ParameterResolver {

	private static final Path DATA = Path.of("target", "browser-data");

	private static final List<String> CHROMIUM = List.of("--headless", "--no-sandbox", "--disable-gpu",
			"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
			"--disable-sync");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == People.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return test.getRoot()
			.getStore(ExtensionContext.Namespace.GLOBAL)
			.getOrComputeIfAbsent(Opened.class, (key) -> open(), Opened.class)
			.people();
	}

	private static Opened open() {
		try {
			FileSystemUtils.deleteRecursively(DATA.resolve("mariadb"));
		}
		catch (IOException ex) {
			throw new IllegalStateException("last time's database is in the way", ex);
		}
		ConfigurableApplicationContext system = new SpringApplicationBuilder(CchcApplication.class)
			.run("--server.port=0", "--cchc.data-dir=" + DATA, "--cchc.clock.start=2024-02-06T07:30");
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions()
				.setExecutablePath(Path.of(System.getProperty("cchc.chromium", "/usr/bin/chromium")))
				.setArgs(CHROMIUM));
		int port = ((ServletWebServerApplicationContext) system).getWebServer().getPort();
		return new Opened(system, playwright, new People(browser, "http://127.0.0.1:" + port));
	}

	private record Opened(ConfigurableApplicationContext system, Playwright playwright,
			People people) implements ExtensionContext.Store.CloseableResource {

		@Override
		public void close() {
			this.playwright.close();
			this.system.close();
		}

	}

}
