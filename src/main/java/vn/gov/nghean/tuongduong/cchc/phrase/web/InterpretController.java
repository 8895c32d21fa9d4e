package vn.gov.nghean.tuongduong.cchc.phrase.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.phrase.DeadlinePhrases;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation;

/**
 * Reads deadline phrases for programs and for the plan's review.
 */
@RestController
class InterpretController {

	private static final int MOST_PHRASES = 1000;

	private static final int LONGEST_PHRASE = 1000;

	private final DeadlinePhrases phrases;

	InterpretController(DeadlinePhrases phrases) {
		this.phrases = phrases;
	}

	@PostMapping("/api/deadlines/interpret")
	List<Interpretation> interpret(@RequestBody Request request) {
		if (request.year() == null || request.year() < 2000 || request.year() > 2100) {
			throw refused("Trường «year» phải là năm từ 2000 đến 2100.");
		}
		if (request.phrases() == null || request.phrases().size() > MOST_PHRASES) {
			throw refused("Trường «phrases» phải là danh sách có nhiều nhất %d cụm từ.".formatted(MOST_PHRASES));
		}
		List<Interpretation> answers = new ArrayList<>();
		for (String phrase : request.phrases()) {
			if (phrase == null || phrase.length() > LONGEST_PHRASE) {
				throw refused("phrases[%d] phải là chữ, dài nhất %d ký tự.".formatted(answers.size(), LONGEST_PHRASE));
			}
			answers.add(this.phrases.interpret(phrase, request.year()));
		}
		return answers;
	}

	private static ResponseStatusException refused(String why) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
	}

	/**
	 * @param year the plan's year
	 * @param phrases the phrases, verbatim
	 */
	record Request(@Nullable Integer year, @Nullable List<@Nullable String> phrases) {
	}

}
