package vn.gov.nghean.tuongduong.cchc.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The running system and a browser, both started once for all tests of a moment. Tests share what is
 * in it, so each works on duties of its own.
 */
class Office implements ParameterResolver, AfterTestExecutionCallback {

	private static final List<String> CHROMIUM = List.of("--headless", "--no-sandbox", "--disable-gpu",
			"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
			"--disable-sync");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == People.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return opened(test).people();
	}

	/** Of a test that fails, what its people saw last is printed: elsewhere nothing else is left of it. */
	@Override
	public void afterTestExecution(ExtensionContext test) {
		List<String> scenes = opened(test).people().scenes();
		if (test.getExecutionException().isPresent()) {
			System.out.printf("%s failed, its people saw:%n%s%n", test.getDisplayName(),
					String.join("\n\n", scenes));
		}
	}

	private static Opened opened(ExtensionContext test) {
		return test.getRoot()
			.getStore(ExtensionContext.Namespace.GLOBAL)
			.getOrComputeIfAbsent(test.getRequiredTestClass().getAnnotation(BrowserTest.class).on(), Office::open,
					Opened.class);
	}

	private static Opened open(String moment) {
		RunningSystem system = RunningSystem.start(moment);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions()
				.setExecutablePath(Path.of(System.getProperty("cchc.chromium", "/usr/bin/chromium")))
				.setArgs(CHROMIUM));
		return new Opened(system, playwright, new People(browser, system.address()));
	}

	private record Opened(RunningSystem system, Playwright playwright,
			People people) implements ExtensionContext.Store.CloseableResource {

		@Override
		public void close() {
			this.playwright.close();
			this.system.close();
		}

	}

}
