package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a page asks for and what that costs on the line: bytes as they travel, headers
 * included; nothing for what the browser has kept.
 */
final class Traffic {

	private static final int QUIET = 1000;

	private final Page page;

	private final Map<String, String> addresses = new ConcurrentHashMap<>();

	private final List<Answer> answers = new CopyOnWriteArrayList<>();

	private Traffic(Page page) {
		this.page = page;
	}

	static Traffic of(Page page) {
		Traffic traffic = new Traffic(page);
		CDPSession network = page.context().newCDPSession(page);
		network.on("Network.requestWillBeSent", (JsonObject event) -> traffic.addresses
			.put(event.get("requestId").getAsString(), event.getAsJsonObject("request").get("url").getAsString()));
		network.on("Network.loadingFinished", traffic::finished);
		network.send("Network.enable");
		return traffic;
	}

	private void finished(JsonObject event) {
		this.answers
			.add(new Answer(this.addresses.getOrDefault(event.get("requestId").getAsString(), "of a page before"),
					event.get("encodedDataLength").getAsInt()));
	}

	/** What has travelled since the last time, once nothing has come for a second. */
	Sum sum() {
		int before;
		do {
			before = this.answers.size();
			this.page.waitForTimeout(QUIET);
		}
		while (this.answers.size() > before);
		List<Answer> all = List.copyOf(this.answers);
		this.answers.clear();
		return new Sum(all);
	}

	/**
	 * @param address the whole address
	 */
	record Answer(String address, int bytes) {

		@Override
		public String toString() {
			return "%,9d %s".formatted(this.bytes, this.address);
		}

	}

	record Sum(List<Answer> answers) {

		int bytes() {
			return this.answers.stream().mapToInt(Answer::bytes).sum();
		}

		/** The answers line by line, as they came. */
		String inWords() {
			return "%,d bytes in %d requests:%n%s".formatted(bytes(), this.answers.size(),
					this.answers.stream().map(Answer::toString).collect(Collectors.joining("\n")));
		}

	}

}
