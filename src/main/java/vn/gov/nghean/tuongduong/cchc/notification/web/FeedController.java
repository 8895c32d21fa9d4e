package vn.gov.nghean.tuongduong.cchc.notification.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.notification.CalendarFeeds;

/**
 * Calendars for programs that cannot log in: the address is the secret.
 */
@RestController
class FeedController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarFeeds feeds;

	FeedController(CalendarFeeds feeds) {
		this.feeds = feeds;
	}

	@GetMapping("/lich/{secret:[\\w-]{20,100}}.ics")
	ResponseEntity<byte[]> calendar(@PathVariable String secret) {
		return this.feeds.read(secret)
			.map((text) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
				.body(text.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
