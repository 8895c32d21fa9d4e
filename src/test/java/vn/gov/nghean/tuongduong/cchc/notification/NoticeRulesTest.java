package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When somebody is told of a deadline, by the working days left.
 */
class NoticeRulesTest {

	private final NoticeRules rules = new NoticeRules(Calendars.shipped(),
			new NotificationProperties(LocalTime.of(7, 30), LocalTime.of(17, 0), "cchc@localhost", "http://x", null));

	/** Tết 2024: off from Thursday 8 to Wednesday 14 February. */
	@ParameterizedTest
	@CsvSource({ "2024-02-02T08:00,", "2024-02-05T08:00,FIVE_DAYS", "2024-02-07T08:00,FIVE_DAYS",
			"2024-02-16T08:00,ONE_DAY", "2024-02-18T08:00,ONE_DAY", "2024-02-19T08:00,TODAY", "2024-02-19T16:59,TODAY",
			"2024-02-19T17:00,LATE", "2024-03-01T08:00,LATE" })
	void aDeadlineComesCloserByWorkingDays(String now, NoticeKind expected) {
		OpenTask task = task("Task_SubmitProduct", "2024-01-02T08:00", "2024-02-19T17:00");
		assertThat(this.rules.occasions(task, at(now))).isEqualTo((expected == null) ? Set.of() : Set.of(expected));
	}

	@Test
	void whoeverJustGotATaskIsNotToldOfItBeforeItsLastDayButOne() {
		OpenTask task = task("Task_SubmitProduct", "2024-01-10T08:00", "2024-01-15T17:00");
		assertThat(this.rules.occasions(task, at("2024-01-10T09:00"))).isEmpty();
		assertThat(this.rules.occasions(task, at("2024-01-12T09:00"))).containsExactly(NoticeKind.ONE_DAY);
	}

	@Test
	void whatHasEscalatedIsToldAtOnceAndAgainWhenItsOwnTimeIsOver() {
		OpenTask task = task("Task_ActOnOverdue", "2024-01-10T17:00", "2024-01-12T17:00");
		assertThat(this.rules.occasions(task, at("2024-01-10T17:00"))).containsExactly(NoticeKind.ESCALATED);
		assertThat(this.rules.occasions(task, at("2024-01-11T08:00"))).containsExactly(NoticeKind.ESCALATED);
		assertThat(this.rules.occasions(task, at("2024-01-12T08:00"))).containsExactly(NoticeKind.ESCALATED);
		assertThat(this.rules.occasions(task, at("2024-01-15T08:00"))).containsExactlyInAnyOrder(NoticeKind.ESCALATED,
				NoticeKind.LATE);
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-07T07:29,false", "2024-02-07T07:30,true", "2024-02-07T16:59,true", "2024-02-07T17:00,false",
			"2024-02-08T09:00,false", "2024-02-10T09:00,false", "2024-02-15T09:00,true" })
	void nothingIsSaidOutsideWorkingHoursOrOnDaysOff(String now, boolean allowed) {
		assertThat(this.rules.maySpeak(LocalDateTime.parse(now))).isEqualTo(allowed);
	}

	private static OpenTask task(String activity, String created, String due) {
		return new OpenTask("t1", activity, "Nộp sản phẩm", "p1", "Kiểm soát thủ tục", "Xã Tam Quang", "II.1",
				"Quý I/2024", at(created), at(due), null, Set.of("tam-quang.staff"));
	}

	private static Instant at(String moment) {
		return LocalDateTime.parse(moment).atZone(BusinessClock.ZONE).toInstant();
	}

}
