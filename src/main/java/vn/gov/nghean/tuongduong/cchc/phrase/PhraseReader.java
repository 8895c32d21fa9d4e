package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Part;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Reads a phrase from left to right, at each place by the first rule that knows the
 * wording. Words no rule knows are the name of the work and do not matter, unless they
 * speak of time: then a person must look.
 */
@Component
class PhraseReader implements DeadlinePhrases {

	/** The order matters: a longer wording stands before one it contains. */
	private static final List<Rule> RULES = List.of(RecurrenceRules::frequency, DayRules::untilDay, EventRules::span,
			RecurrenceRules::reportPeriods, RecurrenceRules::dayOfPeriod, RecurrenceRules::weekday,
			EventRules::continuous, EventRules::onRequest, DayRules::range, DayRules::dayOfMonths, DayRules::days,
			DayRules::holiday, PeriodRules::monthRange, PeriodRules::quarterRange, PeriodRules::monthOfYear,
			PeriodRules::months, PeriodRules::quarters, RecurrenceRules::periods, RecurrenceRules::unspecified,
			PeriodRules::halves, PeriodRules::years, PeriodRules::partOfYear, EventRules::reference, EventRules::after);

	/**
	 * Words that change a deadline; left over, they say that the reading missed
	 * something.
	 */
	private static final String ABOUT_TIME = "\\d+|ngày|tháng|quý|năm|tuần|kỳ|trước|sau|khi|theo|từ|đến|tới|hạn|trừ|nếu|không|chậm|sớm|muộn|hằng|hàng|mỗi|định|dự|khoảng|tiếp|trở|lịch|đầu|giữa|cuối|lần|tùy|tuỳ|ngoài|tết|lễ|riêng|lùi|giờ|thời|nhất|hoặc|mùa|hè|đợt|khóa|giai|đoạn|i|ii|iii|iv|v|vi|xuân|thu|đông";

	private static final String HARMLESS = "(?:(?:hoặc|và)(?= (?:theo yêu cầu|đột xuất|khi))|thời (?:gian|hạn|điểm)(?: hoàn thành| thực hiện| báo cáo)?|hoàn thành|báo cáo|sơ kết|tổng kết|hạn (?:báo cáo|hoàn thành|nộp)|dự thảo|ngày|tổ chức|kế hoạch|kiểm tra|đợt (?:một|hai|ba|1|2|3|i|ii)(?=:| -))(?! ?\\d)";

	/**
	 * What a report is called, where its date follows: "Báo cáo 6 tháng trước ngày 15/6".
	 */
	private static final String NAMED_BY_PERIOD = "(?:(?:báo cáo|bc|sơ kết|tổng kết|kế hoạch|số liệu)(?: (?:kết quả|định kỳ|sơ kết|tổng kết))*) (?:hằng )?(?:tháng|quý|0?6 tháng(?: đầu năm)?|0?9 tháng(?: đầu năm)?|năm)(?=:? ?(?:gửi|nộp|xong|hoàn thành|trước|chậm nhất|vào ngày|ngày \\d|hạn|\\d{1,2} ?/))";

	/** A remark in brackets that speaks of time. */
	private static final Pattern REMARK = Pattern
		.compile("\\([^)]*(?:\\d|ngày|tháng|quý|năm|tuần|trừ|kể|dự kiến|kỳ)[^)]*(?:\\)|$)");

	private final WorkingCalendar calendar;

	PhraseReader(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	@Override
	public Interpretation interpret(String phrase, int year) {
		Cursor cursor = new Cursor(PhraseText.normalise(phrase));
		List<Draft> drafts = new ArrayList<>();
		boolean leftOver = REMARK.matcher(PhraseText.normalise(phrase)).find();
		while (!cursor.atEnd()) {
			cursor.skip(NAMED_BY_PERIOD);
			Draft read = readHere(cursor, year);
			if (read != null) {
				add(drafts, read);
			}
			else if (!cursor.skip(HARMLESS)) {
				leftOver |= cursor.word().matches(ABOUT_TIME);
			}
		}
		if (drafts.isEmpty()) {
			return new Interpretation(phrase, true, phrase.isBlank() ? List.of() : List
				.of(part(Draft.undated(Type.UNKNOWN, "Không đọc được thời hạn").doubted("không đọc được thời hạn"))));
		}
		boolean doubt = leftOver || drafts.stream().map(Draft::doubt).anyMatch(Objects::nonNull);
		return new Interpretation(phrase, doubt, drafts.stream().map(this::part).toList());
	}

	private static @Nullable Draft readHere(Cursor cursor, int year) {
		int here = cursor.position();
		for (Rule rule : RULES) {
			Draft read = rule.read(cursor, year);
			if (read != null) {
				return read;
			}
			cursor.back(here);
		}
		return null;
	}

	private static void add(List<Draft> drafts, Draft read) {
		int last = drafts.size() - 1;
		if (last >= 0 && drafts.get(last).atPeriodEnds() && read.atPeriodEnds()) {
			drafts.set(last, drafts.get(last).joined(read));
		}
		else {
			drafts.add(read);
		}
	}

	private Part part(Draft draft) {
		String explanation = draft.rule() + ((draft.doubt() != null) ? " – cần xem lại: " + draft.doubt() : "");
		return new Part(draft.type(), List.copyOf(new TreeSet<>(draft.recurrence())), draft.from(), draft.due(),
				draft.due().stream().map(this.calendar::onOrBefore).toList(), draft.anchor(), draft.offset(),
				explanation);
	}

}
