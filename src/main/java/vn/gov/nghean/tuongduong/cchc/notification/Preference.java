package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What a person wants to be told by mail; without one, everything.
 */
@Entity
@Table(name = "notification_preference")
class Preference {

	@Id
	private String userId;

	private boolean byMail;

	private String muted;

	@SuppressWarnings("NullAway.Init")
	protected Preference() {
	}

	Preference(String userId, boolean byMail, Set<NoticeKind> muted) {
		this.userId = userId;
		this.byMail = byMail;
		this.muted = muted.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
	}

	boolean byMail() {
		return this.byMail;
	}

	Set<NoticeKind> muted() {
		Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
		Arrays.stream(this.muted.split(","))
			.filter((name) -> !name.isEmpty())
			.map(NoticeKind::valueOf)
			.forEach(kinds::add);
		return kinds;
	}

}
