package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Dialogs that a button above a task opens.
 */
final class Dialogs {

	private Dialogs() {
	}

	/** Presses the button and waits until the dialog shows what it has. */
	static Locator open(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		Locator dialog = page.locator("dialog");
		dialog.getByRole(AriaRole.HEADING).first().waitFor();
		return dialog;
	}

	/** Closes it by its button; what was written is kept before it goes. */
	static void close(Locator dialog) {
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đóng").setExact(true)).click();
		dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

}
