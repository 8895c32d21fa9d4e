package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * The deadlines found so far, and what may cast doubt on them from outside: words left
 * unread, brackets, deadlines that stand side by side and may be one.
 */
final class Reading {

	private static final Pattern WORDS = Pattern
		.compile("(?!(?:và|hoặc|hoàn|thành|tất|xong|thực|hiện|phấn|đấu|cơ|bản)(?!\\p{L}))(?<!\\p{L})\\p{L}{2,}");

	private final int year;

	private final List<Draft> drafts = new ArrayList<>();

	private final StringBuilder unread = new StringBuilder();

	private String lastWord = "";

	private int wordsOfClause;

	private boolean inBrackets;

	Reading(int year) {
		this.year = year;
	}

	/**
	 * @param gap what stands between the deadline before and this one
	 */
	void add(Draft draft, String gap) {
		Draft last = this.drafts.isEmpty() ? null : this.drafts.get(this.drafts.size() - 1);
		if (last != null && gap.contains(";")) {
			settle(this.drafts.size() - 1);
		}
		Draft read = plausible(this.inBrackets ? draft.doubted("thời hạn nêu trong ngoặc") : draft);
		if (this.wordsOfClause == 1 && isOneDay(read)) {
			read = read.doubted("không rõ «%s» nói gì về ngày nêu".formatted(this.lastWord));
		}
		this.wordsOfClause = 0;
		boolean apart = WORDS.matcher(gap).find();
		if (last != null && !apart && last.joins(read)) {
			this.drafts.set(this.drafts.size() - 1, last.joined(read));
		}
		else {
			this.drafts
				.add((last == null || gap.contains(";")) ? read : apart ? after(last, read) : beside(last, read, gap));
		}
		settle(this.drafts.size() - 1);
	}

	/** Notes a word that no rule read. */
	void leave(String word) {
		if (word.equals("(") || word.equals(")")) {
			this.inBrackets = word.equals("(");
		}
		boolean letters = word.codePoints().anyMatch(Character::isLetter);
		this.wordsOfClause = letters ? this.wordsOfClause + 1 : ";:,(".contains(word) ? 0 : this.wordsOfClause;
		this.lastWord = letters ? word : this.lastWord;
		boolean alternative = word.equals("hoặc") && !this.drafts.isEmpty()
				&& this.drafts.get(this.drafts.size() - 1).type() == Type.ON_REQUEST;
		if (Leftovers.matters(word) && !alternative) {
			warn(word);
		}
	}

	/** Notes words that may change a deadline. */
	void warn(String words) {
		this.unread.append(this.unread.isEmpty() ? "" : " ").append(words);
	}

	List<Draft> drafts() {
		if (this.drafts.isEmpty()) {
			this.drafts.add(Draft.undated(Type.UNKNOWN, "Không đọc được thời hạn")
				.doubted("ô trống hoặc không nêu thời hạn nào đọc được"));
		}
		settle(this.drafts.size() - 1);
		return this.drafts;
	}

	private static boolean isOneDay(Draft draft) {
		return draft.type() == Type.DATE && draft.due().size() == 1 && draft.due().get(0).equals(draft.from());
	}

	private void settle(int index) {
		if (!this.unread.isEmpty()) {
			this.drafts.set(index, this.drafts.get(index).doubted("chưa đọc được «%s»".formatted(this.unread)));
			this.unread.setLength(0);
		}
	}

	private Draft plausible(Draft draft) {
		if (draft.due().isEmpty()) {
			return draft;
		}
		LocalDate first = draft.due().get(0);
		LocalDate last = draft.due().get(draft.due().size() - 1);
		if (first.getYear() < this.year) {
			return draft.doubted("hạn thuộc năm %d, trước năm kế hoạch".formatted(first.getYear()));
		}
		return (last.getYear() > this.year + 10) ? draft.doubted("hạn năm %d xa năm kế hoạch".formatted(last.getYear()))
				: draft;
	}

	/**
	 * "Trước ngày 15/12 gửi báo cáo theo mẫu": a manner of doing it looks like an event.
	 */
	private static Draft after(Draft last, Draft next) {
		boolean manner = next.type() == Type.RELATIVE_TO_EVENT && next.offset() == null
				&& (last.isDated() || last.type() == Type.RECURRING);
		return manner ? next.doubted("không rõ là thời hạn hay cách làm") : next;
	}

	private static Draft beside(Draft last, Draft next, String gap) {
		if (!gap.matches(".*[,.:()].*|(?:và|hoặc)(?!\\p{L}).*")) {
			return next.doubted("hai thời hạn viết liền nhau, có thể là một");
		}
		boolean within = last.surrounds(next) || next.surrounds(last);
		boolean again = last.type() == Type.RECURRING && (next.isDated() || next.type() == Type.RECURRING);
		boolean twice = last.type() == next.type()
				&& (last.type() == Type.RELATIVE_TO_EVENT || last.type() == Type.DATE);
		return (within || again || twice) ? next.doubted("không rõ là một hay hai thời hạn") : next;
	}

}
