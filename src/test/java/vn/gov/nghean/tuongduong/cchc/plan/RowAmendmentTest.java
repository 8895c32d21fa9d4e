package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.DutyAtHand;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.plan.WorkFate.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an amended version makes of work that is under way, on the calendar of 2024.
 */
class RowAmendmentTest {

	private static final Deadlines DEADLINES = Calendars.deadlines();

	private static final String NOW = "2024-03-12T08:00";

	@Test
	void aDeadlineFollowsThePlanToALaterMonthAndTheWorkIsNotHandedOutAgain() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Tháng 03");
		AmendedRow after = row("Phòng Tư pháp", "Báo cáo", "Tháng 04");
		Opening march = opening(before, 0);
		RowAmendment amendment = amended(before, after, NOW, march, open(before, "tu-phap"));
		assertThat(amendment.fates()).singleElement().satisfies((fate) -> {
			assertThat(fate.kind()).isEqualTo(Kind.MOVES);
			assertThat(day(fate)).isEqualTo("2024-04-26");
		});
		assertThat(amendment.successor(march)).map(Occurrence::period).hasValue("2024-04");
		assertThat(amendment.passed()).isEmpty();
	}

	@Test
	void anEarlierDeadlineComesNoSoonerThanTheNextWorkingDay() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Trước ngày 30/03");
		assertThat(only(before, row("Phòng Tư pháp", "Báo cáo", "Trước ngày 23/03"), open(before, "tu-phap")))
			.satisfies((fate) -> assertThat(day(fate)).isEqualTo("2024-03-22"));
		assertThat(only(before, row("Phòng Tư pháp", "Báo cáo", "Trước ngày 06/03"), open(before, "tu-phap")))
			.satisfies((fate) -> {
				assertThat(day(fate)).isEqualTo("2024-03-13");
				assertThat(fate.remarks()).containsExactly("hạn mới gần quá: lùi đến hết ngày làm việc kế tiếp");
			});
	}

	@Test
	void aDayThatWasGivenIsKeptIfItIsLater() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Trước ngày 30/03");
		DutyAtHand extended = duty(before, "tu-phap", DutyStatus.OPEN, at("2024-04-12T17:00"), false);
		assertThat(only(before, row("Phòng Tư pháp", "Báo cáo", "Trước ngày 06/04"), extended)).satisfies((fate) -> {
			assertThat(fate.kind()).isEqualTo(Kind.STAYS);
			assertThat(fate.remarks()).containsExactly("giữ hạn đã gia hạn");
		});
		assertThat(only(before, row("Phòng Tư pháp", "Báo cáo", "Trước ngày 01/05"), extended))
			.satisfies((fate) -> assertThat(day(fate)).isEqualTo("2024-04-26"));
	}

	@Test
	void lateWorkMovesOnlyWhereItComesToHaveTimeAgain() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Trước ngày 06/03");
		DutyAtHand late = open(before, "tu-phap");
		assertThat(only(before, row("Phòng Tư pháp", "Báo cáo", "Trước ngày 09/03"), late).kind())
			.isEqualTo(Kind.STAYS);
		assertThat(only(before, row("Phòng Tư pháp", "Báo cáo", "Trước ngày 30/03"), late)).satisfies((fate) -> {
			assertThat(day(fate)).isEqualTo("2024-03-29");
			assertThat(fate.remarks()).containsExactly("đang quá hạn: có thêm thời gian, chuyển cấp dừng lại");
		});
	}

	@Test
	void workEndsWithAUnitThatIsNotResponsibleAnyMoreAndBeginsWithOneThatIs() {
		AmendedRow before = row("Phòng Tư pháp, Phòng Nội vụ", "Báo cáo", "Trước ngày 15/03");
		AmendedRow after = row("Phòng Nội vụ, Phòng Y tế", "Báo cáo", "Trước ngày 15/03");
		List<UnitFate> fates = amended(before, after, NOW, opening(before, 0), open(before, "tu-phap"),
				duty(before, "noi-vu", DutyStatus.CLOSED, dueOf(before), true))
			.fates();
		assertThat(fates).extracting((fate) -> fate.unitId() + " " + fate.kind())
			.containsExactly("tu-phap ENDS", "noi-vu DELIVERED", "y-te BEGINS");
		assertThat(fates.get(0).remarks()).containsExactly("đơn vị không còn chủ trì");
		assertThat(day(fates.get(2))).as("five working days").isEqualTo("2024-03-19");
	}

	@Test
	void aPeriodThatIsOverIsNotHandedOutToANewUnit() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Quý, 6 tháng, năm");
		AmendedRow after = row("Phòng Tư pháp, Phòng Y tế", "Báo cáo", "Quý, 6 tháng, năm");
		DutyAtHand done = duty(before, "tu-phap", DutyStatus.CLOSED, dueOf(before), true);
		assertThat(amended(before, after, "2024-05-07T08:00", opening(before, 0), done).fates())
			.extracting((fate) -> fate.unitId() + " " + fate.kind())
			.containsExactly("tu-phap DELIVERED", "y-te PASSES");
		assertThat(amended(before, after, "2024-05-07T08:00", opening(before, 0), open(before, "tu-phap")).fates())
			.as("still under way")
			.extracting((fate) -> fate.unitId() + " " + fate.kind())
			.containsExactly("tu-phap STAYS", "y-te BEGINS");
	}

	@Test
	void nothingIsGivenTwiceToAUnitThatHadIt() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Trước ngày 30/03");
		AmendedRow after = row("Phòng Tư pháp, Phòng Y tế", "Báo cáo", "Trước ngày 30/03");
		DutyAtHand was = duty(before, "y-te", DutyStatus.WITHDRAWN, dueOf(before), false);
		assertThat(amended(before, after, NOW, opening(before, 0), open(before, "tu-phap"), was).fates())
			.extracting((fate) -> fate.unitId() + " " + fate.kind())
			.containsExactly("tu-phap STAYS", "y-te PASSES");
		DutyAtHand given = open(before, "y-te");
		assertThat(amended(before, after, NOW, opening(before, 0), open(before, "tu-phap"), given).fates())
			.as("given to it by a person before")
			.extracting((fate) -> fate.unitId() + " " + fate.kind())
			.containsExactly("tu-phap STAYS", "y-te STAYS");
	}

	@Test
	void periodsThePlanHasNoMoreEndAndThoseThatWereOverAreNotHandedOut() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Quý, 6 tháng, năm");
		AmendedRow after = row("Phòng Tư pháp", "Báo cáo", "6 tháng, năm");
		assertThat(only(before, after, open(before, "tu-phap")).remarks())
			.containsExactly("kỳ này không còn trong kế hoạch");
		AmendedRow monthly = row("Phòng Tư pháp", "Báo cáo", "Tháng, quý, 6 tháng, năm");
		RowAmendment amendment = amended(before, monthly, NOW, opening(before, 0), open(before, "tu-phap"));
		assertThat(amendment.passed()).extracting(Occurrence::period).containsExactly("2024-01", "2024-02");
		assertThat(amendment.fates()).singleElement().returns(Kind.STAYS, UnitFate::kind);
	}

	@Test
	void theTextFollowsAndProductsAsFarAsTheyAreNotAskedForYet() {
		AmendedRow before = row("Phòng Tư pháp", "Báo cáo", "Trước ngày 30/03");
		AmendedRow after = new AmendedRow(
				read("I,1,Rà soát lại,\"- Báo cáo;\n- Phụ lục\",Phòng Tư pháp,,Trước ngày 30/03").row("I.1"),
				before.occurrences());
		assertThat(only(before, after, open(before, "tu-phap"))).satisfies((fate) -> {
			assertThat(fate.kind()).isEqualTo(Kind.STAYS);
			assertThat(fate.remarks()).containsExactly("nội dung nhiệm vụ theo bản mới", "sản phẩm theo bản mới");
			assertThat(fate.wording()).isNotNull()
				.satisfies((wording) -> assertThat(wording.products()).containsExactly("Báo cáo", "Phụ lục"));
		});
		DutyAtHand assigned = duty(before, "tu-phap", DutyStatus.OPEN, dueOf(before), true);
		assertThat(only(before, after, assigned)).satisfies((fate) -> {
			assertThat(fate.remarks()).containsExactly("nội dung nhiệm vụ theo bản mới",
					"đã phân công: giữ danh mục sản phẩm cũ");
			assertThat(fate.wording()).isNotNull().satisfies((wording) -> assertThat(wording.products()).isNull());
		});
	}

	private static UnitFate only(AmendedRow before, AmendedRow after, DutyAtHand duty) {
		List<UnitFate> fates = amended(before, after, NOW, opening(before, 0), duty).fates();
		assertThat(fates).hasSize(1);
		return fates.get(0);
	}

	private static RowAmendment amended(AmendedRow before, AmendedRow after, String now, Opening opening,
			DutyAtHand... duties) {
		LocalDate today = LocalDateTime.parse(now).toLocalDate();
		return new RowAmendment(before, after, List.of(opening), List.of(duties),
				new AmendmentTerms("kế hoạch sửa đổi, phiên bản 2", at(now), DEADLINES.workingDaysAfter(today, 1),
						DEADLINES.workingDaysAfter(today, 5), 5, (part, day) -> null));
	}

	private static AmendedRow row(String lead, String product, String deadline) {
		Plan plan = read("I,1,Rà soát,%s,\"%s\",,\"%s\"".formatted(product, lead, deadline));
		return new AmendedRow(plan.row("I.1"), Plan2024.schedule().of(plan, plan.row("I.1")));
	}

	private static Plan read(String row) {
		return Plan2024.reader().read(SmallPlan.of(2024, List.of(row)));
	}

	private static Opening opening(AmendedRow row, int at) {
		Occurrence each = row.occurrences().get(at);
		return new Opening(2024, "I.1", each.part(), new Period(each.period(), each.periodName()), each.deadline(),
				row.part(each.part()).orElseThrow().unitIds(), null, "instance", at("2024-01-02T07:30"), null);
	}

	private static DutyAtHand open(AmendedRow row, String unit) {
		return duty(row, unit, DutyStatus.OPEN, dueOf(row), false);
	}

	private static DutyAtHand duty(AmendedRow row, String unit, DutyStatus status, Instant due, boolean assigned) {
		Occurrence each = row.occurrences().get(0);
		return new DutyAtHand(1, each.part(), each.period(), unit, status, due, List.of("Báo cáo"), List.of(), assigned,
				true);
	}

	private static Instant dueOf(AmendedRow row) {
		return row.occurrences().get(0).deadline().dueAt();
	}

	private static String day(UnitFate fate) {
		Deadline to = fate.to();
		return (to != null) ? to.dueWorking().toString() : "stays";
	}

	private static Instant at(String localDateTime) {
		return LocalDateTime.parse(localDateTime).atZone(BusinessClock.ZONE).toInstant();
	}

}
