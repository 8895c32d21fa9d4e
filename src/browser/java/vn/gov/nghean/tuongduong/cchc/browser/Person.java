package vn.gov.nghean.tuongduong.cchc.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a browser. Closing also checks that the pages asked no other host for
 * anything, that no part of them failed, and that nobody had to read English.
 */
class Person implements AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String PASSWORD = "cchc-demo-2024";

	private static final int PATIENCE = 40_000;

	/** What a page is made of, besides what it asks for. */
	private static final Set<String> PARTS = Set.of("script", "stylesheet", "font", "image");

	private final String address;

	private final String account;

	private final BrowserContext context;

	private final Page page;

	private final List<String> strangers = new CopyOnWriteArrayList<>();

	private final List<String> failures = new CopyOnWriteArrayList<>();

	private final boolean vietnamese;

	private final Set<String> english = new LinkedHashSet<>();

	/** What the page has asked for and not been answered yet. */
	private final Set<Request> underWay = ConcurrentHashMap.newKeySet();

	private final Consumer<String> last;

	/**
	 * @param last is told what was on the screen when the browser is closed
	 */
	Person(Browser browser, String address, String account, Screen screen, Consumer<String> last) {
		this.last = last;
		this.address = address;
		this.account = account;
		this.vietnamese = !account.equals("admin");
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale(screen.locale())
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(screen.width(), screen.height()));
		this.context.setDefaultTimeout(PATIENCE);
		this.context.setDefaultNavigationTimeout(PATIENCE);
		this.page = this.context.newPage();
		this.page.onRequest((request) -> {
			this.underWay.add(request);
			if (request.url().startsWith("http") && !request.url().startsWith(address + "/")) {
				this.strangers.add(request.url());
			}
		});
		this.page.onRequestFinished(this.underWay::remove);
		this.page.onRequestFailed(this.underWay::remove);
		this.page.onResponse((answer) -> {
			if (answer.status() >= 400 && PARTS.contains(answer.request().resourceType())) {
				this.failures.add("%d %s".formatted(answer.status(), answer.url()));
			}
		});
		this.page.onPageError(this.failures::add);
	}

	Page page() {
		return this.page;
	}

	/** A page of the system by its path, as it opens for this person. */
	Page opens(String path) {
		this.page.navigate(this.address + path);
		return this.page;
	}

	TasklistPage tasklist() {
		logIn("tasklist");
		return new TasklistPage(this);
	}

	/** The Tasklist opened anew by somebody who is logged in. */
	TasklistPage tasklistAgain() {
		this.page.navigate("about:blank");
		this.page.navigate(this.address + "/camunda/app/tasklist/default/");
		return new TasklistPage(this);
	}

	CockpitPage cockpit() {
		logIn("cockpit");
		return new CockpitPage(this);
	}

	void admin() {
		logIn("admin");
	}

	/** The login page of an app, with nobody logged in. */
	Locator loginPage(String app) {
		this.page.navigate(this.address + "/camunda/app/" + app + "/default/");
		Locator form = this.page.locator("form[name=signinForm]");
		form.locator("input[type=password]").waitFor();
		return form;
	}

	/** Types as people do, from field to field. */
	void tryToLogIn(Locator form, String password) {
		Locator name = form.locator("input[type=text]");
		name.click();
		this.page.keyboard().type(this.account);
		this.page.keyboard().press("Tab");
		this.page.keyboard().type(password);
		assertThat(name.inputValue()).as("what was typed into the first field").isEqualTo(this.account);
		form.locator("button[type=submit]").click();
	}

	private void logIn(String app) {
		tryToLogIn(loginPage(app), PASSWORD);
		this.page.locator("[cam-widget-header] .account")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	/** Looks for English on the page; closing tells of it. */
	void readsVietnameseOnly() {
		English.on(this.page).forEach((text) -> this.english.add("%s: %s".formatted(this.page.url(), text)));
	}

	/** Keeps what the person sees, for people to look at, and looks for English in it. */
	void looks(String name) {
		looks(name, false);
	}

	/** The same of the whole page, however long. */
	void looksAtAll(String name) {
		looks(name, true);
	}

	private void looks(String name, boolean whole) {
		// Let what moves come to rest.
		this.page.waitForTimeout(700);
		if (this.vietnamese) {
			readsVietnameseOnly();
		}
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(whole)
			.setPath(Path.of("target", "screenshots", name + ".png"))
			.setTimeout(PATIENCE));
	}

	/** Keeps what comes out of the printer. */
	void prints(String name) {
		this.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)
			.setPath(Path.of("target", "screenshots", name + ".pdf")));
	}

	/** What the system's own API says to a program with the same account. */
	APIResponse asks(String path) {
		return this.context.request().get(this.address + path, asProgram());
	}

	/** The same as JSON. */
	JsonNode reads(String path) {
		String text = asks(path).text();
		try {
			return JSON.readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(text, ex);
		}
	}

	/** The step that one of several who take it at once has to do. */
	String task(String step, String contributor) {
		for (JsonNode task : reads("/engine-rest/task?taskDefinitionKey=" + step)) {
			String id = task.path("id").asText();
			JsonNode whose = reads("/engine-rest/task/%s/variables/contributorId".formatted(id));
			if (whose.path("value").asText().equals(contributor)) {
				return id;
			}
		}
		throw new AssertionError("no %s of %s".formatted(step, contributor));
	}

	/** Completes a task as a program does. */
	void completes(String task, Map<String, ?> form) {
		Map<String, Object> variables = new HashMap<>();
		form.forEach((name, value) -> variables.put(name, Map.of("value", value)));
		APIResponse answer = sends("/engine-rest/task/%s/complete".formatted(task), Map.of("variables", variables));
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	/** Waits until the system's own API says this. */
	void waitsFor(String path, String saying) {
		for (int waited = 0; !asks(path).text().contains(saying); waited++) {
			assertThat(waited).as("seconds for %s to say %s", path, saying).isLessThan(120);
			this.page.waitForTimeout(1000);
		}
	}

	/** What a program with the same account sends to the system's own API. */
	APIResponse sends(String path, Object body) {
		return this.context.request().post(this.address + path, asProgram().setData(body));
	}

	/** What a program with the same account puts in the place of what is at an address. */
	APIResponse puts(String path, Object body) {
		return this.context.request().put(this.address + path, asProgram().setData(body));
	}

	private RequestOptions asProgram() {
		return RequestOptions.create()
			.setHeader("Authorization",
					"Basic " + HttpHeaders.encodeBasicAuth(this.account, PASSWORD, StandardCharsets.UTF_8));
	}

	/** What axe finds on the page that keeps people out, serious or worse. */
	List<String> barriers() {
		return barriers("html");
	}

	/** The same of one part of a page, such as our own part of the engine's. */
	List<String> barriers(String part) {
		return new AxeBuilder(this.page).include(part)
			.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Rule::getHelp)
			.toList();
	}

	/** Where the person is, what is under way and what is on the screen. */
	private String scene() {
		return "%s at %s%nunder way: %s%n%s".formatted(this.account, this.page.url(),
				this.underWay.stream().map(Request::url).toList(),
				this.page.evaluate("() => document.body?.innerText.replace(/\\s*\\n\\s*/g, '\\n').slice(0, 3000)"));
	}

	@Override
	public void close() {
		try {
			this.last.accept(scene());
		}
		catch (PlaywrightException ex) {
			this.last.accept("%s: %s".formatted(this.account, ex.getMessage()));
		}
		this.context.close();
		assertThat(this.strangers).as("requests to other hosts").isEmpty();
		assertThat(this.failures).as("scripts that failed").isEmpty();
		assertThat(this.english).as("English").isEmpty();
	}

}
