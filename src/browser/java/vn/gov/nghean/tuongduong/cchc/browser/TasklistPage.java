package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Tasklist as somebody works in it: by what is written on the screen.
 */
class TasklistPage {

	private static final String FIRST_CARD = "ol.tasks-list > li.task:first-child h4 a";

	private final Page page;

	TasklistPage(Person person) {
		this.page = person.page();
		this.page.locator(".task-filter .cchc-count").first().waitFor();
	}

	/** Every filter with the number behind it, such as {@code Quá hạn (1)}. */
	List<String> filters() {
		return this.page.locator(".task-filter h4")
			.allInnerTexts()
			.stream()
			.map((text) -> text.strip().replaceAll("\\s+", " "))
			.toList();
	}

	TasklistPage choose(String filter) {
		Locator item = this.page.locator(".task-filter",
				new Page.LocatorOptions().setHasText(Texts.starting(filter)));
		if (!item.first().getAttribute("class").contains("active")) {
			this.page.waitForResponse((answer) -> answer.url().matches(".*/filter/[^/]+/list.*"),
					() -> item.first().locator("h4 a").click());
		}
		this.page.locator(".tasks-list .task:visible, .tasks-list .well:visible").first().waitFor();
		this.page.locator("[cam-tasks] .loader").waitFor(hidden());
		return this;
	}

	/** What the cards say, from top to bottom. */
	List<String> cards() {
		this.page
			.waitForFunction("() => [...document.querySelectorAll('.cchc-card-due')].every((it) => it.textContent.includes('–'))");
		return this.page.locator("ol.tasks-list > li.task").allInnerTexts();
	}

	String emptyText() {
		return this.page.locator(".tasks-list .well:visible").first().innerText().strip();
	}

	/** Opens the first task whose card says all of this, on whichever page it stands. */
	TasklistPage open(String... texts) {
		Locator card = this.page.locator("ol.tasks-list > li.task");
		card.first().waitFor();
		for (String text : texts) {
			card = card.filter(new Locator.FilterOptions().setHasText(text));
		}
		Locator next = this.page.locator(".tasks-list .pagination-next:not(.disabled):visible a");
		while (card.count() == 0 && next.count() > 0) {
			String before = this.page.locator(FIRST_CARD).getAttribute("href");
			this.page.waitForResponse((answer) -> answer.url().matches(".*/filter/[^/]+/list.*"), next.first()::click);
			this.page.waitForFunction("([card, before]) => (document.querySelector(card)?.getAttribute('href') ?? before) !== before",
					List.of(FIRST_CARD, before));
		}
		card.first().locator("h4 a").click();
		this.page.locator(".form-pane .fjs-container").waitFor();
		return this;
	}

	String head() {
		return this.page.locator(".task-card header").innerText().replaceAll("\\s+", " ").strip();
	}

	String form() {
		return this.page.locator(".form-pane").innerText();
	}

	TasklistPage claim() {
		this.page.locator(".task-card .claim").click();
		this.page.locator(".task-card .unclaim").waitFor();
		this.page.locator(".disabled-form").waitFor(hidden());
		return this;
	}

	void tryToClaim() {
		this.page.locator(".task-card .claim").click();
	}

	/** Types into a field and leaves it. */
	TasklistPage fill(String label, String value) {
		Locator input = field(label).locator("input, textarea").first();
		input.fill(value);
		input.blur();
		return this;
	}

	/** Types a day as people write it and leaves the field. */
	TasklistPage fillDay(String label, String day) {
		Locator input = field(label).locator("input").first();
		input.fill(day);
		input.press("Tab");
		return this;
	}

	TasklistPage pick(String label, String option) {
		Locator field = field(label);
		if (field.locator("input[type=radio]").count() > 0) {
			Locator same = field.locator("label", new Locator.LocatorOptions().setHasText(Texts.just(option)));
			(same.count() > 0 ? same : field.locator("label", new Locator.LocatorOptions().setHasText(option))).last()
				.click();
		}
		else {
			field.locator(".fjs-input-group").click();
			this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option)).first().click();
		}
		return this;
	}

	/** Ticks a box. */
	TasklistPage pickBox(String label) {
		this.page.locator(".fjs-form-field-checkbox:visible", new Page.LocatorOptions().setHasText(label))
			.locator("input")
			.check();
		return this;
	}

	/** What is said beside a field of what is wrong with it; empty if nothing is. */
	String errorOf(String label) {
		Locator error = field(label).locator(".fjs-form-field-error");
		return (error.count() > 0) ? error.innerText().strip() : "";
	}

	String valueOf(String label) {
		return field(label).locator("input, textarea").first().inputValue();
	}

	String placeholderOf(String label) {
		return field(label).locator("input").first().getAttribute("placeholder");
	}

	TasklistPage press(String button) {
		button(button).click();
		return this;
	}

	private Locator button(String name) {
		return this.page
			.locator(".form-actions button, .modal-footer button",
					new Page.LocatorOptions().setHasText(Texts.just(name)))
			.last();
	}

	/** Completes the task and waits until it is gone from the screen. */
	TasklistPage complete() {
		press("Hoàn thành");
		this.page.locator(".task-card").waitFor(hidden());
		return this;
	}

	/** The message on the screen that says this, once it is there. */
	String message(String saying) {
		Locator message = this.page.locator(".alert:visible", new Page.LocatorOptions().setHasText(saying)).first();
		message.waitFor();
		return message.innerText().replaceAll("\\s+", " ").strip();
	}

	TasklistPage tab(String name) {
		this.page.locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText(name)).click();
		return this;
	}

	/** What the tab "Thời hạn" says. */
	String deadlineTab() {
		tab("Thời hạn");
		this.page.locator(".cchc-deadline dl").waitFor();
		return this.page.locator(".cchc-deadline").innerText();
	}

	boolean offersToStart() {
		return this.page.locator("li.start-process-action").isVisible();
	}

	/** Opens the form by which a row of the plan is started. */
	TasklistPage start(String row) {
		this.page.locator("li.start-process-action a").click();
		this.page.locator(".available-processes").waitFor();
		this.page.locator(".modal-header input").fill(row);
		this.page.locator(".available-processes a", new Page.LocatorOptions().setHasText(Texts.starting(row))).first().click();
		this.page.locator(".modal-body .fjs-container").waitFor();
		return this;
	}

	private Locator field(String label) {
		return this.page.locator(".fjs-form-field:visible",
				new Page.LocatorOptions().setHas(this.page.locator("label", new Page.LocatorOptions().setHasText(label))))
			.first();
	}

	private static Locator.WaitForOptions hidden() {
		return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
	}

}
