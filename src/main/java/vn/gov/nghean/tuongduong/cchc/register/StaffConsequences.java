package vn.gov.nghean.tuongduong.cchc.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.identity.LogIns;
import vn.gov.nghean.tuongduong.cchc.organisation.OrganisationView;
import vn.gov.nghean.tuongduong.cchc.organisation.Post;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;

/**
 * What a changed list of staff would mean for people, their posts and accounts.
 */
@Component
class StaffConsequences {

	private final LogIns logIns;

	private final BusinessClock clock;

	StaffConsequences(LogIns logIns, BusinessClock clock) {
		this.logIns = logIns;
		this.clock = clock;
	}

	/** People who hold a post today and cannot log in. */
	List<String> withoutPassword(OrganisationView now) {
		LocalDate today = this.clock.today();
		Set<String> able = this.logIns.able();
		Set<String> unable = now.posts()
			.stream()
			.filter((post) -> now.acting(post.unitId(), post.role(), today).contains(post.userId()))
			.map(Post::userId)
			.filter((user) -> !able.contains(user))
			.collect(Collectors.toCollection(TreeSet::new));
		return unable.isEmpty() ? List.of()
				: List.of("Chưa có mật khẩu đăng nhập (quản trị viên đặt trong trang Quản trị): %s."
					.formatted(String.join(", ", unable)));
	}

	/** A changed key is a second post beside the first. */
	void otherPosts(OrganisationView before, OrganisationView after, List<String> told) {
		for (Post post : added(before, after)) {
			after.posts()
				.stream()
				.filter((other) -> other.userId().equals(post.userId()) && !added(before, after).contains(other)
						&& other.validTo() == null && post.validTo() == null)
				.forEach((other) -> told.add(
						"«%s» có thêm chức vụ %s, %s và vẫn giữ %s, %s; nếu là đổi chức vụ, hãy ghi «Đến ngày» ở dòng cũ."
							.formatted(post.userId(), post.role().inWords(), unitName(post, after),
									other.role().inWords(), unitName(other, after))));
			after.posts()
				.stream()
				.filter((other) -> !other.userId().equals(post.userId())
						&& other.displayName().equalsIgnoreCase(post.displayName()))
				.forEach(
						(other) -> told.add("«%s» và «%s» cùng họ tên %s; nếu là một người, hãy dùng một tên đăng nhập."
							.formatted(post.userId(), other.userId(), post.displayName())));
		}
		for (Post post : Consequences.news(before.posts(), after.posts())) {
			after.posts()
				.stream()
				.filter((other) -> other.userId().equals(post.userId())
						&& !other.displayName().equals(post.displayName()))
				.forEach((other) -> told.add("«%s» có hai họ tên: %s, %s.".formatted(post.userId(), post.displayName(),
						other.displayName())));
		}
	}

	/** Accounts that come into being, and names that change. */
	void accounts(OrganisationView before, OrganisationView after, List<String> told) {
		Set<String> able = this.logIns.able();
		Set<String> fresh = added(before, after).stream()
			.map(Post::userId)
			.filter((user) -> !able.contains(user))
			.collect(Collectors.toCollection(TreeSet::new));
		if (!fresh.isEmpty()) {
			told.add((this.logIns.isDemonstration() ? "Tài khoản được tạo với mật khẩu chung của bản trình diễn: %s."
					: "Tài khoản được tạo nhưng chưa có mật khẩu, quản trị viên đặt trong trang Quản trị: %s.")
				.formatted(Consequences.some(List.copyOf(fresh))));
		}
		boolean renamed = Consequences.news(before.posts(), after.posts())
			.stream()
			.anyMatch((post) -> before.posts()
				.stream()
				.anyMatch(
						(old) -> old.userId().equals(post.userId()) && !old.displayName().equals(post.displayName())));
		if (renamed) {
			told.add("Họ tên trong tài khoản đăng nhập đổi theo; tên đăng nhập và mật khẩu giữ nguyên.");
		}
	}

	/** Posts whose person, unit and role are new together. */
	private static List<Post> added(OrganisationView before, OrganisationView after) {
		Set<List<Object>> known = before.posts().stream().map(StaffConsequences::key).collect(Collectors.toSet());
		return after.posts().stream().filter((post) -> !known.contains(key(post))).toList();
	}

	private static List<Object> key(Post post) {
		return List.of(post.userId(), post.unitId(), post.role());
	}

	private static String unitName(Post post, OrganisationView view) {
		return view.find(post.unitId()).map(Unit::shortName).orElse(post.unitId());
	}

}
