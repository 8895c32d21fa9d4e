package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The rules a duty record keeps, whoever calls it.
 */
class DutyRecordTest {

	private static final Return CAUSE = new Return("Phòng Nội vụ", "Chưa ký số", "noi-vu.chuyenvien", at("2024-01-11"));

	private final DutyRecord record = new DutyRecord(
			new DutyOrder("plan-task", "2024", "II.1", 1, "Kiểm soát thủ tục hành chính", "2024-Q1", "Quý I/2024",
					"tam-quang", List.of("Kế hoạch"), List.of("y-te"), null, by("2024-01-10"), "Phụ lục I, II.1"),
			at("2024-01-02"));

	@ParameterizedTest
	@CsvSource({ "2024-01-10T16:59, 0", "2024-01-10T17:00, 0", "2024-01-10T17:01, 1", "2024-01-11T08:00, 1",
			"2024-01-13T08:00, 2", "2024-01-15T08:00, 3" })
	void latenessCountsWorkingDaysAfterTheDeadline(String delivered, int late) {
		submitted();
		this.record.deliver(LocalDateTime.parse(delivered).atZone(BusinessClock.ZONE).toInstant(), Calendars.shipped());
		assertThat(this.record.outcome().workingDaysLate()).isEqualTo(late);
	}

	@Test
	void latenessOfWorkDeliveredTwiceAddsUp() {
		submitted();
		this.record.deliver(at("2024-01-11"), Calendars.shipped());
		this.record.returnToUnit(CAUSE, by("2024-01-15"));
		this.record.deliver(at("2024-01-17"), Calendars.shipped());
		assertThat(this.record.outcome().workingDaysLate()).isEqualTo(3);
	}

	@Test
	void nothingIsDeliveredBeforeAllIsSubmittedNorTwice() {
		assertThatIllegalStateException().isThrownBy(() -> this.record.deliver(at("2024-01-09"), Calendars.shipped()))
			.withMessageContaining("chưa nộp");
		submitted();
		this.record.deliver(at("2024-01-09"), Calendars.shipped());
		assertThatIllegalStateException().isThrownBy(() -> this.record.deliver(at("2024-01-09"), Calendars.shipped()));
		assertThatIllegalStateException().isThrownBy(this::submitted);
	}

	@Test
	void nothingIsAcceptedOrReturnedBeforeItIsDelivered() {
		assertThatIllegalStateException().isThrownBy(this.record::accept);
		assertThatIllegalStateException().isThrownBy(() -> this.record.returnToUnit(CAUSE, by("2024-01-15")));
		assertThatIllegalStateException().isThrownBy(() -> this.record.close(at("2024-01-12")));
	}

	@Test
	void whatIsAcceptedIsNotReturnedAndIsClosedOnce() {
		submitted();
		this.record.deliver(at("2024-01-09"), Calendars.shipped());
		assertThatIllegalStateException().isThrownBy(() -> this.record.close(at("2024-01-12")));
		this.record.accept();
		assertThatIllegalStateException().isThrownBy(() -> this.record.returnToUnit(CAUSE, by("2024-01-15")));
		this.record.close(at("2024-01-12"));
		this.record.close(at("2024-01-13"));
		assertThat(this.record.outcome().closedAt()).isEqualTo(at("2024-01-12"));
		assertThatIllegalStateException().isThrownBy(() -> this.record.withdraw(at("2024-01-14"), "Trùng"));
	}

	@Test
	void nothingChangesAfterAWithdrawal() {
		submitted();
		this.record.withdraw(at("2024-01-08"), "Trùng nhiệm vụ");
		assertThatIllegalStateException().isThrownBy(() -> this.record.withdraw(at("2024-01-09"), "Lại trùng"));
		assertThatIllegalStateException().isThrownBy(() -> this.record.deliver(at("2024-01-09"), Calendars.shipped()));
		assertThatIllegalStateException().isThrownBy(() -> this.record.reschedule(by("2024-01-31"), "Gia hạn"));
		assertThatIllegalStateException().isThrownBy(() -> this.record.begin("process"));
		assertThat(this.record.outcome().closedAt()).isEqualTo(at("2024-01-08"));
	}

	@Test
	void aDeadlineNeverMovesToAnEarlierDayAndKeepsWhatItWasFirst() {
		this.record.reschedule(by("2024-01-05"), "Gia hạn");
		assertThat(this.record.due().day()).isEqualTo("2024-01-10");
		this.record.reschedule(by("2024-01-17"), "Gia hạn");
		assertThat(this.record.due().day()).isEqualTo("2024-01-17");
		assertThat(this.record.due().originalDueAt()).isEqualTo(by("2024-01-10").dueAt());
		assertThat(this.record.due().explanation()).contains("10/01/2024", "Gia hạn: Chậm nhất thứ Tư 17/01/2024");
	}

	@Test
	void theExplanationOfADeadlineMovedOftenKeepsTheRuleAndTheLastMoves() {
		LocalDate day = LocalDate.parse("2024-01-11");
		for (int moves = 0; moves < 150; moves++) {
			day = day.plusDays(1);
			this.record.reschedule(by(day.toString()), "Gia hạn");
		}
		assertThat(this.record.due().explanation()).hasSizeLessThanOrEqualTo(4000)
			.startsWith("Chậm nhất thứ Tư 10/01/2024")
			.contains("Chậm nhất thứ Sáu 07/06/2024");
	}

	private void submitted() {
		this.record.submit(0, new Product("Kế hoạch", "15/KH-UBND", LocalDate.parse("2024-01-05"), "Đã ban hành", null,
				"tam-quang.canbo", at("2024-01-08")));
	}

	private static Instant at(String day) {
		return LocalDate.parse(day).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
	}

	private static Deadline by(String day) {
		return Calendars.deadlines().by(LocalDate.parse(day));
	}

}
