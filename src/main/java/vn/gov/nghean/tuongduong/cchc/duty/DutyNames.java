package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * The names of the people on a duty's record.
 */
@Component
public class DutyNames {

	private final Posts posts;

	DutyNames(Posts posts) {
		this.posts = posts;
	}

	/** Names for people by login name; whoever has none is left out. */
	public Map<String, String> of(DutyView duty) {
		Map<String, String> names = new TreeMap<>();
		Stream
			.of(Stream.ofNullable(duty.assignee()), duty.steps().stream().map(DutyView.Step::userId),
					duty.returns().stream().map(Return::returnedBy),
					duty.measures().stream().map(DutyView.Measure::actedBy),
					duty.extensions()
						.stream()
						.flatMap((each) -> Stream.of(each.requestedBy(), each.decidedBy()).filter(Objects::nonNull)))
			.flatMap((users) -> users)
			.filter(Objects::nonNull)
			.forEach((user) -> this.posts.displayName(user).ifPresent((name) -> names.put(user, name)));
		return names;
	}

}
