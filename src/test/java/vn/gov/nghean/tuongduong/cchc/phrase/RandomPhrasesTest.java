package vn.gov.nghean.tuongduong.cchc.phrase;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.phrase.Expectation.Review;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Part;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reader against phrases nobody wrote, put together at random (always the same ones).
 */
class RandomPhrasesTest {

	private static final int YEAR = 2024;

	/** What may not be left unread before a phrase. */
	private static final List<String> BEFORE = List.of("99", "khoảng", "trừ", "không", "gia hạn", "lùi", "December",
			"xyzzy", "#", "≤", "7%", "quá", "hoặc", "nếu", "dự kiến", "sau", "q9", "trướt", "30/2", "ngoài");

	/** What may not be left unread after a phrase. */
	private static final List<String> AFTER = List.of("99", "trở đi", "trừ ngày nghỉ", "nếu có", "xyzzy", "#",
			"± 5 ngày", "7%", "hoặc", "âm lịch", "q9", "30/2", "hoặc muộn hơn", "và các tháng khác");

	private static final List<String> JOINTS = List.of(" ", ", ", "; ", " và ", " - ", "/", ". ", ": ", "\n", " (",
			") ");

	private final DeadlinePhrases reader = Phrases.reader();

	private final List<Expectation> expectations = Expectation.all();

	private final Random random = new Random(20240102);

	@Test
	void anyRecombinationOfFragmentsIsReadQuicklyAndIsNeverWithoutAnAnswer() {
		List<String> fragments = fragments();
		long start = cpu();
		int phrases = 4000;
		for (int i = 0; i < phrases; i++) {
			StringBuilder phrase = new StringBuilder();
			for (int n = 1 + this.random.nextInt(8); n > 0; n--) {
				phrase.append(any(fragments)).append(any(JOINTS));
			}
			Interpretation read = this.reader.interpret(phrase.toString(), YEAR);
			assertThat(read.parts()).as(phrase.toString()).isNotEmpty();
			assertThat(read.parts()).allSatisfy((part) -> assertThat(part.dueWorking()).hasSameSizeAs(part.due()));
		}
		assertThat(Duration.ofNanos((cpu() - start) / phrases)).isLessThan(Duration.ofMillis(5));
	}

	@Test
	void theLongestPhrasesAreReadInAnInstant() {
		long start = cpu();
		List<String> seeds = List.of("1/", "( ", "và ", "báo cáo ", "trước ", "quý i, ", "15/6; ", "theo kế hoạch ",
				"ă", "hằng ", "từ khi a b c d ", "tháng 3 - ");
		seeds.forEach((seed) -> this.reader.interpret(seed.repeat(1000 / seed.length()), YEAR));
		assertThat(Duration.ofNanos((cpu() - start) / seeds.size())).isLessThan(Duration.ofMillis(250));
	}

	@Test
	void wordsLeftUnreadAreAlwaysShownToAPerson() {
		List<String> silent = new ArrayList<>();
		for (Expectation each : dated()) {
			List<String> phrases = List.of(any(BEFORE) + " " + each.phrase(), any(BEFORE) + " " + each.phrase(),
					each.phrase() + " " + any(AFTER), each.phrase() + "; " + any(AFTER));
			phrases.stream()
				.filter((phrase) -> !this.reader.interpret(phrase, each.year()).needsReview())
				.forEach(silent::add);
		}
		assertThat(silent).isEmpty();
	}

	@Test
	void twoPhrasesOnTwoLinesSayWhatEachSaysOrAPersonIsAsked() {
		List<String> wrong = new ArrayList<>();
		List<Expectation> plain = dated();
		for (int i = 0; i < 4000; i++) {
			Expectation one = any(plain);
			Expectation other = any(plain);
			Interpretation both = this.reader.interpret(one.phrase() + "\n" + other.phrase(), YEAR);
			Interpretation first = this.reader.interpret(one.phrase(), YEAR);
			Interpretation second = this.reader.interpret(other.phrase(), YEAR);
			if (!both.needsReview() && !days(both).equals(days(first, second))) {
				wrong.add(one.phrase() + " | " + other.phrase());
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** Phrases that are plain and whose days are all in the phrase. */
	private List<Expectation> dated() {
		Set<Type> open = Set.of(Type.RELATIVE_TO_EVENT, Type.ON_REQUEST);
		return this.expectations.stream()
			.filter((each) -> each.review() == Review.NO)
			.filter((each) -> this.reader.interpret(each.phrase(), each.year())
				.parts()
				.stream()
				.noneMatch((part) -> open.contains(part.type())))
			.toList();
	}

	private static Set<String> days(Interpretation... read) {
		Set<String> days = new TreeSet<>();
		for (Interpretation each : read) {
			for (Part part : each.parts()) {
				part.due().forEach((day) -> days.add(part.type() + " " + day));
				part.recurrence().forEach((recurrence) -> days.add(recurrence.name()));
			}
		}
		return days;
	}

	private List<String> fragments() {
		Set<String> fragments = new TreeSet<>(BEFORE);
		for (Expectation each : this.expectations) {
			String[] words = each.phrase().split(" ");
			for (int i = 0; i < words.length; i++) {
				fragments.add(String.join(" ", List.of(words).subList(i, Math.min(words.length, i + 3))));
			}
		}
		return List.copyOf(fragments);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
