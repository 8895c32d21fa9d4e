package vn.gov.nghean.tuongduong.cchc.review;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * What the steps of a review tell people, as Markdown.
 */
@Service
public class ReviewTexts {

	/** A process keeps texts of at most 4,000 characters. */
	private static final int LONGEST = 3000;

	private final ReviewRoundRepository rounds;

	private final ReviewSheetRepository sheets;

	private final WorkReviews reviews;

	ReviewTexts(ReviewRoundRepository rounds, ReviewSheetRepository sheets, WorkReviews reviews) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.reviews = reviews;
	}

	/** Whose sheet it is and how it stands. */
	@Transactional(readOnly = true)
	public String sheet(long sheetId) {
		ReviewSheet sheet = this.reviews.sheet(sheetId);
		return "**%s** – %s".formatted(sheet.name(), counts(sheet.items()));
	}

	private static String counts(List<ReviewItem> items) {
		return "%d việc, trong đó %d việc chậm, %d việc chưa xong.".formatted(items.size(),
				items.stream().filter(ReviewItem::late).count(),
				items.stream().filter((item) -> item.doneDay() == null).count());
	}

	/** Why the inspection sent the sheet back and how often; blank if it did not. */
	@Transactional(readOnly = true)
	public String returnReason(long sheetId) {
		ReviewSheet sheet = this.reviews.sheet(sheetId);
		String reason = sheet.returnReason();
		return (reason == null) ? "" : "**Trả lại lần %d:** %s".formatted(sheet.returned(), reason);
	}

	/** The unit's round: each person with their counts. */
	@Transactional(readOnly = true)
	public String round(long dutyRecordId) {
		ReviewRound round = this.rounds.findByDutyRecordId(dutyRecordId).orElseThrow();
		StringBuilder text = new StringBuilder("Rà soát tháng %s:\n".formatted(DateNames.of(round.month())));
		for (ReviewSheet sheet : this.sheets.findByRoundIdOrderById(round.id())) {
			if (text.length() > LONGEST) {
				text.append("\n- …");
				break;
			}
			text.append("\n- %s: %s".formatted(sheet.name(), (sheet.stage() == SheetStage.ON_LEAVE)
					? "nghỉ (%s)".formatted(sheet.leaveReason()) : counts(sheet.items())));
		}
		return text
			.append("\n\n[Tải bảng rà soát (.xlsx)](/api/work-reviews/%s/%s/xlsx) · ".formatted(round.unitId(),
					round.month()))
			.append("[Tải phụ lục biên bản họp (.docx)](/api/work-reviews/%s/%s/docx)".formatted(round.unitId(),
					round.month()))
			.toString();
	}

}
