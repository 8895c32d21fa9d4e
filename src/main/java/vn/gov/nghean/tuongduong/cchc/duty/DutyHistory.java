package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.HandOvers;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * Who did what in a duty (lịch sử thực hiện), and what it waits for now.
 */
@Service
public class DutyHistory {

	private final DutyStepRepository steps;

	private final Evidence evidence;

	private final HandOvers handOvers;

	private final Posts posts;

	DutyHistory(DutyStepRepository steps, Evidence evidence, HandOvers handOvers, Posts posts) {
		this.steps = steps;
		this.evidence = evidence;
		this.handOvers = handOvers;
		this.posts = posts;
	}

	/**
	 * What it waits for now, then all that happened, the newest first.
	 * @param seen which of the files attached may be told of
	 */
	@Transactional(readOnly = true)
	public List<Event> of(DutyView duty, Predicate<Evidence.Item> seen) {
		List<Event> happened = new ArrayList<>(
				inOrderOfOneMoment(duty, seen).sorted(Comparator.comparing(Event::at)).toList());
		Collections.reverse(happened);
		List<Event> waiting = duty.steps()
			.stream()
			.filter((step) -> step.finishedAt() == null)
			.map(DutyHistory::waiting)
			.toList();
		return Stream.concat(waiting.stream(), happened.stream()).toList();
	}

	/** What happens in one moment comes in the order one leads to the other. */
	private Stream<Event> inOrderOfOneMoment(DutyView duty, Predicate<Evidence.Item> seen) {
		Map<String, String> names = this.steps.findByRecordIdInOrderByOpenedAt(List.of(duty.id()))
			.stream()
			.collect(Collectors.toMap(DutyStep::getId, DutyStep::name));
		Stream<Event> ordered = Stream.of(event(duty.orderedAt(), null,
				"Giao nhiệm vụ cho %s".formatted(duty.unitName()), "Hạn " + DateNames.of(day(duty.originalDueAt()))));
		Stream<Event> taken = this.handOvers.of(names.keySet())
			.stream()
			.map((each) -> handOver(each, names.getOrDefault(each.taskId(), "")));
		Stream<Event> files = this.evidence.ofDuty(duty.id())
			.stream()
			.filter(seen)
			.map((file) -> event(file.addedAt(), file.addedBy(), "Thêm minh chứng", file.name()));
		Stream<Event> done = duty.steps().stream().filter((step) -> step.finishedAt() != null).map(this::done);
		Stream<Event> returned = duty.returns()
			.stream()
			.map((each) -> event(each.returnedAt(), each.returnedBy(), "Trả lại (%s)".formatted(each.step()),
					each.reason()));
		Stream<Event> measures = duty.measures()
			.stream()
			.map((each) -> event(each.actedAt(), each.actedBy(),
					"Xử lý quá hạn (%s)%s".formatted(each.levelName(), promised(each.promisedDay())), each.measure()));
		return Stream
			.of(ordered, taken, files, done, returned, duty.extensions().stream().flatMap(this::extension), measures,
					ends(duty))
			.flatMap((events) -> events);
	}

	private Stream<Event> ends(DutyView duty) {
		List<Event> events = new ArrayList<>();
		Integer late = duty.workingDaysLate();
		if (duty.deliveredAt() != null && late != null) {
			events.add(event(duty.deliveredAt(), null, "Đã nộp kết quả",
					(late == 0) ? "Đúng hạn" : "Chậm %d ngày làm việc".formatted(late)));
		}
		if (duty.closedAt() != null) {
			events.add((duty.withdrawal() != null) ? event(duty.closedAt(), null, "Rút nhiệm vụ", duty.withdrawal())
					: event(duty.closedAt(), null, "Kết thúc nhiệm vụ", null));
		}
		return events.stream();
	}

	private static Event waiting(DutyView.Step step) {
		return new Event(step.openedAt(), "", unitOf(step), "Chờ thực hiện «%s»".formatted(step.name()),
				(step.dueAt() != null) ? "Hạn " + DateNames.of(day(step.dueAt())) : "");
	}

	private Event done(DutyView.Step step) {
		return new Event(Objects.requireNonNull(step.finishedAt()), nameOf(step.userId()), unitOf(step),
				(step.completed() ? "Hoàn thành «%s»" : "Thôi bước «%s», không còn phải làm").formatted(step.name()),
				"");
	}

	private static String unitOf(DutyView.Step step) {
		return Objects.requireNonNullElse(step.unitName(), "");
	}

	private Event handOver(HandOvers.HandOver act, String step) {
		String what = (act.to() == null) ? "Trả «%s» về cho đơn vị".formatted(step) : act.to().equals(act.by())
				? "Nhận việc «%s»".formatted(step) : "Giao «%s» cho %s".formatted(step, nameOf(act.to()));
		return event(act.at(), act.by(), what, null);
	}

	private Stream<Event> extension(DutyView.Extension each) {
		Event asked = event(each.requestedAt(), each.requestedBy(),
				"Xin gia hạn đến %s".formatted(DateNames.of(each.requestedDay())), each.reason());
		if (each.decidedAt() == null) {
			return Stream.of(asked);
		}
		LocalDate granted = each.grantedDay();
		return Stream.of(asked,
				event(each.decidedAt(), each.decidedBy(), (granted != null)
						? "Đồng ý gia hạn đến %s".formatted(DateNames.of(granted)) : "Không đồng ý gia hạn",
						each.decisionReason()));
	}

	private static String promised(@Nullable LocalDate day) {
		return (day != null) ? ", hẹn xong %s".formatted(DateNames.of(day)) : "";
	}

	private Event event(Instant at, @Nullable String user, String what, @Nullable String detail) {
		return new Event(at, nameOf(user), "", what, Objects.requireNonNullElse(detail, ""));
	}

	private String nameOf(@Nullable String user) {
		return (user == null) ? "" : this.posts.displayName(user).orElse(user);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/**
	 * What happened, in Vietnamese.
	 *
	 * @param by name of the person; blank if the system did it
	 * @param unit where a step lay; blank for everything else
	 * @param detail such as a reason; may be blank
	 */
	public record Event(Instant at, String by, String unit, String what, String detail) {
	}

}
