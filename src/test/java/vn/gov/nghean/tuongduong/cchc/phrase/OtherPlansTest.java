package vn.gov.nghean.tuongduong.cchc.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.phrase.Expectation.Review;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Part;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reader against deadline cells as other authorities write them, each read by a
 * person before the reader was.
 */
class OtherPlansTest {

	private final DeadlinePhrases reader = Phrases.reader();

	private final List<Expectation> expectations = Expectation.all();

	@Test
	void noPhraseIsReadWronglyWithoutAskingAPerson() {
		List<String> silent = new ArrayList<>();
		for (Expectation each : this.expectations) {
			Interpretation read = read(each);
			if (!read.needsReview() && (!each.isMetBy(read) || each.review() == Review.MUST)) {
				silent.add("%s «%s»: %s".formatted(each.id(), each.phrase(), each.faults(read)));
			}
		}
		assertThat(silent).isEmpty();
	}

	@Test
	void nearlyAllPhrasesAreReadRightAndPlainOnesWithoutAsking() {
		long met = this.expectations.stream().filter((each) -> each.isMetBy(read(each))).count();
		List<Expectation> plain = this.expectations.stream().filter((each) -> each.review() == Review.NO).toList();
		long unasked = plain.stream().filter((each) -> each.isMetBy(read(each)) && !read(each).needsReview()).count();
		System.out.printf("Cụm từ của kế hoạch khác: đọc đúng %d/%d; cụm từ rõ ràng đọc đúng không phải hỏi %d/%d%n",
				met, this.expectations.size(), unasked, plain.size());
		assertThat((double) met / this.expectations.size()).isGreaterThanOrEqualTo(0.93);
		assertThat((double) unasked / plain.size()).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void unicodeFormCaseAndSpacesDoNotMatter() {
		for (Expectation each : this.expectations) {
			Interpretation read = read(each);
			assertSame(read, Normalizer.normalize(each.phrase(), Normalizer.Form.NFD), each.year());
			assertSame(read, each.phrase().toUpperCase(Locale.ROOT), each.year());
			assertSame(read, "\t" + each.phrase().replace(" ", "\u00a0 ") + " \n", each.year());
		}
	}

	@Test
	void whoeverMustLookIsToldWhy() {
		for (Expectation each : this.expectations) {
			Interpretation read = read(each);
			boolean told = read.parts()
				.stream()
				.map(Part::explanation)
				.anyMatch((text) -> text.contains("cần xem lại: "));
			assertThat(told).as(each.phrase()).isEqualTo(read.needsReview());
		}
	}

	private void assertSame(Interpretation read, String other, int year) {
		Interpretation again = this.reader.interpret(other, year);
		assertThat(again.parts()).as(other).isEqualTo(read.parts());
		assertThat(again.needsReview()).as(other).isEqualTo(read.needsReview());
	}

	private Interpretation read(Expectation each) {
		return this.reader.interpret(each.phrase(), each.year());
	}

}
