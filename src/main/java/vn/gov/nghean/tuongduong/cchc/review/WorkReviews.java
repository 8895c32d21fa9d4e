package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.MeetingMoved;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDays;

/**
 * The monthly reviews of individual work (rà soát, công bố công việc cá nhân; targets
 * T5.4 and T5.5).
 */
@Service
public class WorkReviews {

	private final ReviewRoundRepository rounds;

	private final ReviewSheetRepository sheets;

	private final Duties duties;

	private final DutyLife life;

	private final Deadlines deadlines;

	private final UnitDays unitDays;

	private final BusinessClock clock;

	private final AuditTrail audit;

	WorkReviews(ReviewRoundRepository rounds, ReviewSheetRepository sheets, Duties duties, DutyLife life,
			Deadlines deadlines, UnitDays unitDays, BusinessClock clock, AuditTrail audit) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.duties = duties;
		this.life = life;
		this.deadlines = deadlines;
		this.unitDays = unitDays;
		this.clock = clock;
		this.audit = audit;
	}

	/** The unit's meeting was moved: what has to be out before it has until then. */
	@EventListener
	@Transactional
	public void on(MeetingMoved meeting) {
		this.rounds.findByUnitIdAndReviewMonth(meeting.unitId(), meeting.month().minusMonths(1).atDay(1))
			.ifPresent((round) -> this.life.reschedule(round.dutyRecordId(),
					this.unitDays.beforeMeeting(meeting.unitId(), meeting.month()), "Dời họp"));
	}

	/** The sheets of those present in a round. */
	@Transactional(readOnly = true)
	public List<Long> presentIn(long dutyRecordId) {
		return this.sheets.findByRoundIdOrderById(round(dutyRecordId).id())
			.stream()
			.filter((sheet) -> sheet.stage() != SheetStage.ON_LEAVE)
			.map(ReviewSheet::id)
			.toList();
	}

	/** Whose sheet it is. */
	@Transactional(readOnly = true)
	public String ownerOf(long sheetId) {
		return sheet(sheetId).userId();
	}

	@Transactional(readOnly = true)
	public boolean isChecked(long sheetId) {
		return sheet(sheetId).stage() == SheetStage.CHECKED;
	}

	/**
	 * @throws Refusal naming the row at fault
	 */
	@Transactional
	public void handIn(long sheetId) {
		sheet(sheetId).handIn();
	}

	/**
	 * @throws Refusal naming the row at fault
	 */
	@Transactional
	public void check(long sheetId, String user) {
		sheet(sheetId).check(user, this.clock.today());
	}

	@Transactional
	public void sendBack(long sheetId, String reason) {
		sheet(sheetId).sendBack(reason);
	}

	/** The unit's table is published; once. */
	@Transactional
	public void publish(long dutyRecordId, String user) {
		ReviewRound round = round(dutyRecordId);
		round.publish(user, this.clock.instant());
		String month = DateNames.of(round.month());
		this.life.finish(dutyRecordId, "RS-" + round.month(), this.clock.today(),
				"Đã công bố bảng rà soát công việc cá nhân tháng " + month, user);
		this.audit.record(user, "review.published", round.unitId() + "/" + round.month(),
				"Công bố rà soát tháng " + month);
	}

	/**
	 * Opens a duty for each measure of a round; again, too: what is open stays one.
	 * @return those that were opened now
	 */
	@Transactional
	public List<Measure> orderMeasures(long dutyRecordId) {
		ReviewRound round = round(dutyRecordId);
		List<Measure> opened = new ArrayList<>();
		for (ReviewSheet sheet : this.sheets.findByRoundIdOrderById(round.id())) {
			for (int at = 0; at < sheet.items().size(); at++) {
				ReviewItem item = sheet.items().get(at);
				LocalDate until = item.measureDay();
				String what = item.measure();
				if (until != null && what != null && !what.isBlank()) {
					this.duties.open(order(round, sheet, at + 1, item, what, until))
						.ifPresent((record) -> opened.add(new Measure(record, this.duties.businessKey(record))));
				}
			}
		}
		return opened;
	}

	private DutyOrder order(ReviewRound round, ReviewSheet sheet, int number, ReviewItem item, String what,
			LocalDate until) {
		String period = "%s/%d/%d".formatted(round.month(), sheet.id(), number);
		return new DutyOrder("work-measure", String.valueOf(round.month().getYear()), "T5.5", 1, shortened(what),
				period, "Rà soát tháng %s, %s".formatted(DateNames.of(round.month()), shortened(sheet.name(), 60)),
				round.unitId(), List.of("Kết quả xử lý: " + shortened(item.work())), List.of(), null,
				this.deadlines.by(until), "Kế hoạch, mục I.5");
	}

	/** Who has to carry a measure out. */
	@Transactional(readOnly = true)
	public @Nullable String responsibleFor(long measureRecordId) {
		String[] parts = this.duties.facts(measureRecordId).period().split("/");
		return this.sheets.findById(Long.valueOf(parts[1])).map(ReviewSheet::userId).orElse(null);
	}

	/** What came of a measure. */
	@Transactional
	public void reportMeasure(long measureRecordId, String result, String user) {
		this.life.submit(measureRecordId, 0, numberOf(measureRecordId), this.clock.today(), result, null, user);
	}

	/** The inspection confirms what came of a measure; the duty ends. */
	@Transactional
	public void confirmMeasure(long measureRecordId, String user) {
		String result = this.life.products(measureRecordId).get(0).summary();
		this.life.finish(measureRecordId, numberOf(measureRecordId), this.clock.today(),
				(result != null) ? result : "Đã xử lý", user);
	}

	/** The inspection wants more. */
	@Transactional
	public void returnMeasure(long measureRecordId, String reason, String user) {
		this.life.headReturns(measureRecordId, reason, user);
	}

	@Transactional(readOnly = true)
	public boolean isConfirmed(long measureRecordId) {
		return this.duties.facts(measureRecordId).status() == DutyStatus.CLOSED;
	}

	private String numberOf(long measureRecordId) {
		return this.duties.facts(measureRecordId).period();
	}

	private static String shortened(String text) {
		return shortened(text, 900);
	}

	private static String shortened(String text, int longest) {
		return text.substring(0, Math.min(longest, text.length()));
	}

	private ReviewRound round(long dutyRecordId) {
		return this.rounds.findByDutyRecordId(dutyRecordId)
			.orElseThrow(() -> new IllegalArgumentException("Không có kỳ rà soát của nhiệm vụ " + dutyRecordId));
	}

	ReviewSheet sheet(long sheetId) {
		return this.sheets.findById(sheetId)
			.orElseThrow(() -> new Refusal("Không có phiếu rà soát số %d.".formatted(sheetId)));
	}

	/** A measure's duty record, for its process. */
	public record Measure(long dutyRecordId, String businessKey) {
	}

}
