package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.phrase.DeadlinePhrases;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation;
import vn.gov.nghean.tuongduong.cchc.plan.PlanReader.Group;
import vn.gov.nghean.tuongduong.cchc.plan.PlanReader.Head;
import vn.gov.nghean.tuongduong.cchc.plan.PlanReader.Named;
import vn.gov.nghean.tuongduong.cchc.plan.PlanReader.Source;

/**
 * Reads one row of the appendix with what people decided about it.
 */
class RowReader {

	private final Units units;

	private final DeadlinePhrases phrases;

	RowReader(Units units, DeadlinePhrases phrases) {
		this.units = units;
		this.phrases = phrases;
	}

	PlanRow read(Source source, Group group, Head head, Map<Integer, Review> reviews, List<String> faults) {
		Interpretation read = this.phrases.interpret(source.deadline(), head.year());
		List<String> items = Cells.items(source.products());
		List<List<String>> paired = Cells.pair(items, read.parts().size());
		Named leads = Named.of(this.units, source.lead(), head.firstDay());
		Named helpers = Named.of(this.units, source.cooperating(), head.firstDay());
		List<Question> questions = new ArrayList<>();
		List<PlanPart> parts = new ArrayList<>();
		Set<Integer> numbers = new TreeSet<>(reviews.keySet());
		for (int no = 1; no <= read.parts().size(); no++) {
			numbers.add(no);
		}
		for (int no : numbers) {
			Review review = reviews.get(no);
			Doubts doubts = new Doubts(source.code(), no, questions);
			Interpretation.Part deadline = deadline(read, no, review, head.year(), faults);
			boolean reworded = review != null && !review.inOtherWords().isEmpty();
			StartKind start = (review != null && review.start() != null) ? review.start()
					: startOf(deadline, source.deadline());
			boolean settled = reworded || (review != null && review.start() != null);
			if ((read.needsReview() && unsure(read, deadline) && !settled) || start == null) {
				doubts.add("deadline", "Hạn «%s» cần xác nhận: %s".formatted(Schedule.oneLine(source.deadline()),
						(deadline != null) ? deadline.explanation() : "không đọc được"));
			}
			List<String> products = products(items, paired, no, review, doubts, faults);
			Set<String> owing = owing(leads, source, head.firstDay(), review, doubts, faults);
			Named helping = helping(helpers, source, head.firstDay(), review, doubts, faults);
			parts.add(new PlanPart(no, (start != null) ? start : StartKind.REQUEST, deadline, products,
					List.copyOf(owing), contributing(helping, leads, owing), (review != null) ? review.note() : "",
					(review != null) ? review.clause() : "",
					(review != null) ? review.duty() : PlanActivation.DUTY_KEY));
		}
		return new PlanRow(source.code(), source.group(), group.title(), group.accountableUnitId(), source.task(),
				items, source.deadline(), parts, questions, head.source() + ", " + source.code());
	}

	/** Of a cell with several deadlines, those that cannot be in doubt are left alone. */
	private static boolean unsure(Interpretation read, Interpretation.@Nullable Part part) {
		if (part == null || part.type() == Interpretation.Type.UNKNOWN) {
			return true;
		}
		boolean said = read.parts().stream().anyMatch((other) -> other.explanation().contains("cần xem lại"));
		return !said || part.explanation().contains("cần xem lại");
	}

	private Interpretation.@Nullable Part deadline(Interpretation read, int no, @Nullable Review review, int year,
			List<String> faults) {
		if (review != null && !review.inOtherWords().isEmpty()) {
			Interpretation again = this.phrases.interpret(review.inOtherWords(), year);
			if (again.needsReview() || again.parts().size() != 1) {
				faults.add(review.fault("deadline",
						"không đọc được thời hạn «%s»; ghi số thứ tự hạn trong ô, hoặc một thời hạn như «Trước ngày 30/11»"
							.formatted(review.inOtherWords())));
			}
			return again.parts().get(0);
		}
		int wanted = (review != null && review.deadline() > 0) ? review.deadline() : no;
		if (wanted <= read.parts().size()) {
			return read.parts().get(wanted - 1);
		}
		if (review != null) {
			faults.add(review.fault("deadline", "ô thời hạn của dòng %s chỉ có %d hạn, không có hạn thứ %d"
				.formatted(review.row(), read.parts().size(), wanted)));
		}
		return null;
	}

	/** What sets a deadline off; null if it was not understood. */
	static @Nullable StartKind startOf(Interpretation.@Nullable Part deadline, String cell) {
		if (deadline == null) {
			return null;
		}
		return switch (deadline.type()) {
			case DATE, MONTH, QUARTER, HALF_YEAR, YEAR -> StartKind.DATED;
			case RECURRING -> StartKind.RECURRING;
			case CONTINUOUS -> StartKind.CONTINUOUS;
			case ON_REQUEST -> StartKind.REQUEST;
			case RELATIVE_TO_EVENT -> setByDocument(deadline, cell) ? StartKind.DOCUMENT : StartKind.EVENT;
			case UNKNOWN -> null;
		};
	}

	private static boolean setByDocument(Interpretation.Part deadline, String cell) {
		String anchor = String.valueOf(deadline.anchor());
		return deadline.offset() == null
				&& Schedule.oneLine(cell).toLowerCase(java.util.Locale.ROOT).contains("theo " + anchor);
	}

	private static List<String> products(List<String> items, List<List<String>> paired, int no, @Nullable Review review,
			Doubts doubts, List<String> faults) {
		if (review != null && !review.products().isEmpty()) {
			for (int number : review.products()) {
				if (number < 1 || number > items.size()) {
					faults.add(review.fault("products", "dòng %s có %d sản phẩm, không có sản phẩm thứ %d"
						.formatted(review.row(), items.size(), number)));
					return items;
				}
			}
			return review.products().stream().map((number) -> items.get(number - 1)).toList();
		}
		if (no <= paired.size()) {
			return paired.get(no - 1);
		}
		doubts.add("products", "Có %d sản phẩm mà số hạn khác: sản phẩm nào theo phần %d?".formatted(items.size(), no));
		return items;
	}

	private Set<String> owing(Named leads, Source source, LocalDate day, @Nullable Review review, Doubts doubts,
			List<String> faults) {
		if (review != null && !review.units().isEmpty()) {
			return decided(review, "units", review.units(), day, faults).ids();
		}
		if (leads.ids().isEmpty() || !leads.unclear().isEmpty() || !leads.vague().isEmpty()) {
			doubts.add("lead", "Cơ quan chủ trì «%s» chưa xác định được đơn vị nào%s."
				.formatted(Schedule.oneLine(source.lead()), unclear(leads)));
		}
		return leads.ids();
	}

	private Named helping(Named helpers, Source source, LocalDate day, @Nullable Review review, Doubts doubts,
			List<String> faults) {
		if (review != null && !review.coordinating().isEmpty()) {
			return decided(review, "coordinating", review.coordinating(), day, faults);
		}
		if (!helpers.unclear().isEmpty()) {
			doubts.add("cooperating", "Cơ quan phối hợp «%s» chưa xác định được đơn vị nào%s."
				.formatted(Schedule.oneLine(source.cooperating()), unclear(helpers)));
		}
		return helpers;
	}

	/**
	 * A lead brings its own product and is not asked again by a collective name; called
	 * by its own name, as "Phòng Nội vụ" beside "các phòng chuyên môn", it helps the
	 * others.
	 */
	private static List<String> contributing(Named helping, Named leads, Set<String> owing) {
		return helping.ids()
			.stream()
			.filter((id) -> helping.byName().contains(id) ? !owing.equals(Set.of(id))
					: !leads.ids().contains(id) && !owing.contains(id))
			.toList();
	}

	private Named decided(Review review, String column, String text, LocalDate day, List<String> faults) {
		Named named = Named.of(this.units, text, day);
		if (!named.unclear().isEmpty() || !named.vague().isEmpty() || (named.ids().isEmpty() && !text.equals("-"))) {
			faults.add(review.fault(column, "không xác định được đơn vị «%s»".formatted(text)));
		}
		return named;
	}

	private static String unclear(Named named) {
		List<String> pieces = new ArrayList<>(named.unclear());
		pieces.addAll(named.vague());
		return pieces.isEmpty() ? "" : " (%s)".formatted(String.join("; ", pieces));
	}

	/** Collects the questions of one part. */
	private record Doubts(String row, int part, List<Question> questions) {

		void add(String column, String text) {
			this.questions.add(new Question(this.row, this.part, column, text));
		}

	}

}
