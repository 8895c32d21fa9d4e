package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The sheets of a round as their writers fill them. Every save keeps all; a save on an
 * old version is refused and changes nothing.
 */
@Service
public class ReviewSheets {

	private static final int MOST_ROWS = 200;

	private static final int LONGEST = 1000;

	private final ReviewRoundRepository rounds;

	private final ReviewSheetRepository sheets;

	private final BusinessClock clock;

	ReviewSheets(ReviewRoundRepository rounds, ReviewSheetRepository sheets, BusinessClock clock) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<SheetView> find(long sheetId) {
		return this.sheets.findById(sheetId).map((sheet) -> view(sheet, roundOf(sheet)));
	}

	/**
	 * Keeps what was written. Rows filled in by the system stay as they are but for what
	 * people say of them; an official's own rows are replaced.
	 * @param version the version the writer had read
	 * @param rows every row of the sheet, in order
	 * @param inspection whether the writer is the inspection: it orders measures, and
	 * changes nothing else
	 * @throws OptimisticLockingFailureException if the sheet was changed since
	 * @throws Refusal naming row and field
	 */
	@Transactional
	public SheetView write(long sheetId, int version, List<Row> rows, boolean inspection) {
		ReviewSheet sheet = this.sheets.findById(sheetId).orElseThrow();
		if (sheet.version() != version) {
			throw new OptimisticLockingFailureException("Phiếu rà soát vừa được người khác lưu");
		}
		if (sheet.stage() != (inspection ? SheetStage.CHECKING : SheetStage.FILLING)) {
			throw new Refusal("Phiếu rà soát đang ở bước khác, chưa lưu được phần này.");
		}
		sheet.write(inspection ? ordered(sheet.items(), rows) : told(sheet.items(), rows));
		return view(this.sheets.saveAndFlush(sheet), roundOf(sheet));
	}

	private static List<ReviewItem> ordered(List<ReviewItem> items, List<Row> rows) {
		if (rows.size() != items.size()) {
			throw new Refusal("Người kiểm tra không thêm, bớt dòng.");
		}
		List<ReviewItem> changed = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			changed.add(items.get(at).ordered(text(row.measure(), at, "Biện pháp xử lý"), row.measureDay()));
		}
		return changed;
	}

	private List<ReviewItem> told(List<ReviewItem> items, List<Row> rows) {
		List<ReviewItem> known = items.stream().filter((item) -> item.origin() != ReviewItem.Origin.OWN).toList();
		if (rows.size() < known.size() || rows.size() > MOST_ROWS) {
			throw new Refusal("Phiếu phải giữ đủ %d dòng do hệ thống điền và có nhiều nhất %d dòng."
				.formatted(known.size(), MOST_ROWS));
		}
		List<ReviewItem> changed = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			ReviewItem item = (at < known.size()) ? known.get(at) : own(row, at);
			changed.add(item.told(text(row.result(), at, "Kết quả"), text(row.reason(), at, "Lý do")));
		}
		return changed;
	}

	private ReviewItem own(Row row, int at) {
		String work = text(row.work(), at, "Công việc");
		if (work == null) {
			throw new Refusal("Dòng %d, «Công việc»: để trống.".formatted(at + 1));
		}
		LocalDate due = row.dueDay();
		LocalDate done = row.doneDay();
		if (done != null && done.isAfter(this.clock.today())) {
			throw new Refusal("Dòng %d, «Ngày xong»: chưa tới.".formatted(at + 1));
		}
		boolean late = due != null && ((done != null) ? done : this.clock.today()).isAfter(due);
		return new ReviewItem(ReviewItem.Origin.OWN, "", work, due, done, late, null, null, null, null);
	}

	private static @Nullable String text(@Nullable String text, int at, String field) {
		if (text != null && text.strip().length() > LONGEST) {
			throw new Refusal("Dòng %d, «%s»: dài quá %d ký tự.".formatted(at + 1, field, LONGEST));
		}
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private ReviewRound roundOf(ReviewSheet sheet) {
		return this.rounds.findById(sheet.roundId()).orElseThrow();
	}

	static SheetView view(ReviewSheet sheet, ReviewRound round) {
		return new SheetView(sheet.id(), sheet.version(), round.unitId(), round.month().toString(), sheet.userId(),
				sheet.name(), sheet.stage(), sheet.leaveReason(), sheet.returnReason(), sheet.returned(),
				sheet.items());
	}

	/** A row as it is sent. */
	public record Row(@Nullable String work, @Nullable LocalDate dueDay, @Nullable LocalDate doneDay,
			@Nullable String result, @Nullable String reason, @Nullable String measure,
			@Nullable LocalDate measureDay) {
	}

}
