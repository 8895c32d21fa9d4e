package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Cockpit as Home Affairs looks at it.
 */
class CockpitPage {

	private static final String LIST = ".ctn-tabbed-content table tbody tr, .process-definitions-list tbody tr";

	private final Page page;

	CockpitPage(Person person) {
		this.page = person.page();
	}

	/** What the dashboard says is overdue, the longest first. */
	List<String> overdue() {
		this.page.locator(".cchc-overdue table, .cchc-overdue p").first().waitFor();
		return this.page.locator(".cchc-overdue tbody td a").allInnerTexts();
	}

	String overdueTitle() {
		Locator title = this.page.locator(".cchc-overdue h3");
		title.waitFor();
		return title.innerText();
	}

	/** From the dashboard to the running instances of what is overdue. */
	CockpitPage allOverdue() {
		this.page.locator(".cchc-all-overdue").click();
		return diagramIsThere();
	}

	/** By the menu and the list of processes. */
	CockpitPage processes() {
		this.page.locator("[cam-widget-header] a", new Page.LocatorOptions().setHasText("Quy trình")).first().click();
		this.page.locator("td.name a, td a").first().waitFor();
		return this;
	}

	List<String> names() {
		return stripped(this.page.locator("table.process-definitions-list td.name"));
	}

	CockpitPage process(String name) {
		this.page.locator("table td a", new Page.LocatorOptions().setHasText(Texts.starting(name))).first().click();
		return diagramIsThere();
	}

	/** The business keys of the running instances on the page. */
	List<String> keys() {
		this.page.locator(LIST).first().waitFor();
		return stripped(this.page.locator("td.business-key"));
	}

	CockpitPage firstInstance() {
		this.page.locator(LIST).first().waitFor();
		this.page.locator(".ctn-tabbed-content table tbody tr td a").first().click();
		this.page.waitForURL(Pattern.compile(".*/process-instance/.*"));
		// The address changes before the page does; only an instance names its period.
		this.page.waitForFunction(
				"() => /\\/\\d{4}/.test(document.querySelector('.ctn-sidebar, .ctn-column')?.innerText ?? '')");
		return diagramIsThere();
	}

	/** What the panel on the left says. */
	String facts() {
		return this.page.locator(".ctn-sidebar, .ctn-column").first().innerText();
	}

	/** The texts of the diagram. */
	List<String> diagramTexts() {
		return this.page.locator(".djs-container text.djs-label")
			.allTextContents()
			.stream()
			.filter((text) -> !text.isBlank())
			.toList();
	}

	/** How large the diagram's letters are on the screen, in pixels. */
	double letterHeight() {
		Object height = this.page.evaluate("""
				() => {
				  const heights = [...document.querySelectorAll('.djs-container text.djs-label tspan')]
				    .filter((it) => it.textContent.trim())
				    .map((it) => it.getBoundingClientRect().height);
				  return Math.min(...heights);
				}""");
		return ((Number) height).doubleValue();
	}

	/** How often one zooms in until the letters have this height. */
	int zoomedUntilLegible(int height) {
		int steps = 0;
		while (letterHeight() <= height && steps < 20) {
			this.page.locator(".navigation.zoom .in").click();
			this.page.waitForTimeout(300);
			steps++;
		}
		return steps;
	}

	private static List<String> stripped(Locator texts) {
		return texts.allInnerTexts().stream().map(String::strip).toList();
	}

	private CockpitPage diagramIsThere() {
		this.page.locator(".djs-container text.djs-label").first().waitFor();
		return this;
	}

}
