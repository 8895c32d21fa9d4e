package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;

/**
 * What a person is being told in the system.
 */
@Service
public class Notices {

	/** Most notices a list gives. */
	public static final int MOST_LISTED = 200;

	private final NoticeRepository notices;

	private final OpenTasks tasks;

	private final DueWords words;

	private final NotificationProperties properties;

	private final BusinessClock clock;

	Notices(NoticeRepository notices, OpenTasks tasks, DueWords words, NotificationProperties properties,
			BusinessClock clock) {
		this.notices = notices;
		this.tasks = tasks;
		this.words = words;
		this.properties = properties;
		this.clock = clock;
	}

	/** What is true now, the newest first; at most {@value #MOST_LISTED}. */
	@Transactional(readOnly = true)
	public List<Told> of(String userId) {
		List<Notice> found = this.notices.findByUserIdAndSettledAtIsNullOrderByToldAtDescIdDesc(userId);
		Map<String, OpenTask> open = this.tasks
			.withIds(found.stream().map((notice) -> notice.key().taskId()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(OpenTask::id, Function.identity()));
		Instant now = this.clock.instant();
		return found.stream()
			.filter((notice) -> open.containsKey(notice.key().taskId()))
			.limit(MOST_LISTED)
			.map((notice) -> told(notice, open.get(notice.key().taskId()), now))
			.toList();
	}

	private Told told(Notice notice, OpenTask task, Instant now) {
		return new Told(notice.key().kind(), notice.title(), notice.about(), this.words.of(task, now), notice.note(),
				notice.toldAt(), notice.isRead(), this.properties.taskPath(task.id()));
	}

	/** How many the person has not seen. */
	@Transactional(readOnly = true)
	public long unread(String userId) {
		return this.notices.countByUserIdAndSettledAtIsNullAndReadAtIsNull(userId);
	}

	/** The person has seen all of them. */
	@Transactional
	public void readAll(String userId) {
		this.notices.readAll(userId, this.clock.instant());
	}

	/**
	 * A notice.
	 *
	 * @param when the deadline and how far it is now
	 * @param note what somebody said who urged; blank otherwise
	 * @param path where the task is worked on, from the system's root
	 */
	public record Told(NoticeKind kind, String title, String about, String when, String note, Instant at, boolean read,
			String path) {
	}

}
