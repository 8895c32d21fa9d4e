package vn.gov.nghean.tuongduong.cchc.notification;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Deadlines as calendars that people subscribe to (iCalendar), each under a secret
 * address that can be revoked. A person's own holds the tasks that lie with them, a
 * unit's all that lie with its people; it ends for somebody who has left the unit.
 */
@Service
public class CalendarFeeds {

	/** Most addresses a person has at a time. */
	static final int MOST_FEEDS = 10;

	private static final int SECRET_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final CalendarFeedRepository feeds;

	private final OpenTasks tasks;

	private final Posts posts;

	private final Units units;

	private final IcalText texts;

	private final BusinessClock clock;

	CalendarFeeds(CalendarFeedRepository feeds, OpenTasks tasks, Posts posts, Units units, IcalText texts,
			BusinessClock clock) {
		this.feeds = feeds;
		this.tasks = tasks;
		this.posts = posts;
		this.units = units;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Opens an address.
	 * @param unitId whose deadlines, of a unit the person belongs to; null for their own
	 * @return the secret; it is not kept and cannot be had again
	 * @throws Refusal if the person has too many, or does not belong to the unit
	 */
	@Transactional
	public String open(String userId, @Nullable String unitId) {
		if (unitId != null && !belongs(userId, unitId)) {
			throw new Refusal("Ông/bà không thuộc đơn vị «%s».".formatted(unitId));
		}
		if (this.feeds.findByUserIdAndRevokedAtIsNullOrderByCreatedAt(userId).size() >= MOST_FEEDS) {
			throw new Refusal("Mỗi người có nhiều nhất %d địa chỉ lịch; hãy thu hồi bớt.".formatted(MOST_FEEDS));
		}
		byte[] bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.feeds.save(new CalendarFeed(DigestUtils.sha256Hex(secret), userId, unitId, this.clock.instant()));
		return secret;
	}

	/** Shuts one of a person's addresses; nothing happens if it is none of theirs. */
	@Transactional
	public void revoke(String userId, long id) {
		this.feeds.findById(id)
			.filter((feed) -> feed.userId().equals(userId))
			.ifPresent((feed) -> feed.revoke(this.clock.instant()));
	}

	/** The addresses a person has open. */
	@Transactional(readOnly = true)
	public List<Feed> of(String userId) {
		return this.feeds.findByUserIdAndRevokedAtIsNullOrderByCreatedAt(userId)
			.stream()
			.map((feed) -> new Feed(feed.id(), name(feed.unitId()),
					LocalDate.ofInstant(feed.createdAt(), BusinessClock.ZONE)))
			.toList();
	}

	/** The calendar under a secret; nothing if there is none or it was revoked. */
	@Transactional(readOnly = true)
	public Optional<String> read(String secret) {
		return this.feeds.findBySecretHashAndRevokedAtIsNull(DigestUtils.sha256Hex(secret))
			.filter((feed) -> feed.unitId() == null || belongs(feed.userId(), feed.unitId()))
			.map((feed) -> this.texts.of("CCHC – " + name(feed.unitId()), tasks(feed)));
	}

	private List<OpenTask> tasks(CalendarFeed feed) {
		String unit = feed.unitId();
		return (unit != null) ? this.tasks.ofUnit(unit) : this.tasks.of(feed.userId(), groups(feed.userId()));
	}

	/** The groups of the roles a person acts in today. */
	private List<String> groups(String userId) {
		return this.posts.all()
			.stream()
			.filter((post) -> acts(userId, post.unitId(), post.role()))
			.map((post) -> post.role().groupOf(post.unitId()))
			.distinct()
			.toList();
	}

	private boolean belongs(String userId, String unitId) {
		return Arrays.stream(Role.values()).anyMatch((role) -> acts(userId, unitId, role));
	}

	private boolean acts(String userId, String unitId, Role role) {
		return this.posts.acting(unitId, role, this.clock.today()).contains(userId);
	}

	private String name(@Nullable String unitId) {
		return (unitId == null) ? "việc của tôi" : this.units.shortNameOf(unitId);
	}

	/**
	 * An address that is open.
	 *
	 * @param of whose deadlines
	 */
	public record Feed(long id, String of, LocalDate since) {
	}

}
