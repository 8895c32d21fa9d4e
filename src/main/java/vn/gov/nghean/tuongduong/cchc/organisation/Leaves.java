package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * Leaves recorded in the running system: by the head of a unit for its own people, by an
 * administrator for anybody.
 */
@Service
public class Leaves {

	/** Longest reason, in characters. */
	static final int LONGEST_REASON = 500;

	private static final int MOST_DAYS = 366;

	private final Posts posts;

	private final AuditTrail audit;

	private final BusinessClock clock;

	Leaves(Posts posts, AuditTrail audit, BusinessClock clock) {
		this.posts = posts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Units the person leads today: as head, also when on leave and back early, or
	 * standing in for the head.
	 */
	public Set<String> ledBy(String userId) {
		LocalDate today = this.clock.today();
		return this.posts.all()
			.stream()
			.filter((post) -> post.role() == Role.HEAD || post.role() == Role.CHAIR)
			.filter((post) -> (post.userId().equals(userId) && post.heldOn(today))
					|| this.posts.acting(post.unitId(), post.role(), today).contains(userId))
			.map(Post::unitId)
			.collect(Collectors.toSet());
	}

	/** The leaves of a unit's people, the latest first. */
	public List<Substitution> ofUnit(String unitId) {
		return this.posts.substitutions()
			.stream()
			.filter((leave) -> postsDuring(leave.absentUser(), leave).stream()
				.anyMatch((post) -> post.unitId().equals(unitId)))
			.sorted(Comparator.comparing(Substitution::from).reversed())
			.toList();
	}

	/**
	 * Whether a head may record the leave: every post the absent person holds on those
	 * days is in a unit the head leads, and the substitute belongs to it too. Roles that
	 * reach further than the unit are for an administrator to hand over.
	 */
	public boolean concernsOnly(Set<String> units, Substitution leave) {
		List<Post> absent = postsDuring(leave.absentUser(), leave);
		return !absent.isEmpty()
				&& absent.stream()
					.allMatch((post) -> units.contains(post.unitId()) && post.role() != Role.ADMINISTRATOR)
				&& (leave.substituteUser() == null || postsDuring(leave.substituteUser(), leave).stream()
					.anyMatch((post) -> units.contains(post.unitId())));
	}

	/**
	 * @throws IllegalArgumentException in Vietnamese with the field's name, if there can
	 * be no such leave
	 */
	public void check(Substitution leave) {
		LocalDate today = this.clock.today();
		if (leave.reason().length() > LONGEST_REASON) {
			throw new IllegalArgumentException("Trường «reason»: dài quá %d ký tự.".formatted(LONGEST_REASON));
		}
		if (leave.to().isBefore(leave.from()) || leave.to().isBefore(today)
				|| leave.to().isAfter(leave.from().plusDays(MOST_DAYS))) {
			throw new IllegalArgumentException(
					"Trường «to»: ngày cuối %s phải từ ngày đầu %s, chưa qua và không quá một năm."
						.formatted(DateNames.of(leave.to()), DateNames.of(leave.from())));
		}
		mustHoldAPost("absentUser", leave.absentUser(), leave);
		if (leave.substituteUser() != null) {
			if (leave.substituteUser().equals(leave.absentUser())) {
				throw new IllegalArgumentException("Trường «substituteUser»: không thay được cho chính mình.");
			}
			mustHoldAPost("substituteUser", leave.substituteUser(), leave);
		}
	}

	/**
	 * Records a leave; it replaces one of the same person and first day.
	 * @throws IllegalArgumentException as {@link #check} does
	 */
	@Transactional
	public void record(Substitution leave, String actor) {
		check(leave);
		this.posts.substitute(leave);
		this.audit.record(actor, "substitution.recorded", leave.absentUser(),
				"Vắng mặt từ %s đến %s, người thay: %s. Lý do: %s".formatted(DateNames.of(leave.from()),
						DateNames.of(leave.to()),
						(leave.substituteUser() != null) ? leave.substituteUser() : "không có", leave.reason()));
	}

	/**
	 * Takes a leave off the record.
	 * @return whether there was one
	 */
	@Transactional
	public boolean withdraw(Substitution leave, String actor) {
		boolean found = this.posts.withdrawSubstitution(leave.absentUser(), leave.from());
		if (found) {
			this.audit.record(actor, "substitution.withdrawn", leave.absentUser(),
					"Bỏ thời gian vắng mặt từ %s".formatted(DateNames.of(leave.from())));
		}
		return found;
	}

	private void mustHoldAPost(String field, String userId, Substitution leave) {
		if (postsDuring(userId, leave).isEmpty()) {
			throw new IllegalArgumentException(
					"Trường «%s»: «%s» không giữ chức vụ nào trong thời gian đó.".formatted(field, userId));
		}
	}

	private List<Post> postsDuring(String userId, Substitution leave) {
		return this.posts.all()
			.stream()
			.filter((post) -> post.userId().equals(userId) && !post.validFrom().isAfter(leave.to())
					&& (post.validTo() == null || !post.validTo().isBefore(leave.from())))
			.toList();
	}

}
