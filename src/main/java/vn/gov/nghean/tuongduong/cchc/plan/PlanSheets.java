package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts the review sheet of a version together.
 */
@Component
class PlanSheets {

	private final PlanViews views;

	private final Forecasts forecasts;

	private final Comparison comparison;

	private final LastYears lastYears;

	private final ShiftedCells shifted;

	private final Units units;

	PlanSheets(PlanViews views, Forecasts forecasts, Comparison comparison, LastYears lastYears, ShiftedCells shifted,
			Units units) {
		this.shifted = shifted;
		this.lastYears = lastYears;
		this.comparison = comparison;
		this.views = views;
		this.forecasts = forecasts;
		this.units = units;
	}

	PlanSheet of(PlanVersion version, Plan plan) {
		PlanTexts texts = version.texts();
		PlanView view = this.views.of(version, plan);
		PlanForecast forecast = this.forecasts.of(plan);
		Map<String, PlanReader.Source> sources = PlanReader.appendix(texts.appendix())
			.stream()
			.collect(Collectors.toMap(PlanReader.Source::code, Function.identity()));
		Map<String, ReviewLine> lines = Review.sheetOf(plan, Review.read(texts.review()))
			.stream()
			.collect(Collectors.toMap((line) -> line.row() + "/" + line.part(), Function.identity()));
		Map<String, LastYear> last = this.lastYears.of(version, plan);
		List<PlanSheet.Row> rows = view.rows().stream().map((row) -> {
			PlanReader.Source source = sources.get(row.row());
			List<Question> own = view.questions()
				.stream()
				.filter((question) -> question.row().equals(row.row()))
				.toList();
			return new PlanSheet.Row(row, (source != null) ? source.lead() : "",
					(source != null) ? source.cooperating() : "", own.size(),
					row.parts().stream().map((part) -> part(row, part, lines, own, forecast)).toList(),
					last.getOrDefault(row.row(), LastYear.NOTHING));
		}).toList();
		return new PlanSheet(view, PlanHead.of(texts.head()),
				GroupLine.read(texts.groups()).stream().map((group) -> group(group, plan)).toList(), rows,
				view.questions().stream().filter((question) -> question.row().isEmpty()).toList(), forecast,
				this.shifted.of(version), this.comparison.of(version, plan).orElse(null));
	}

	private PlanSheet.Part part(PlanView.RowView row, PlanView.PartView part, Map<String, ReviewLine> lines,
			List<Question> questions, PlanForecast forecast) {
		String key = row.row() + "/" + part.part();
		return new PlanSheet.Part(key, part, lines.getOrDefault(key, ReviewLine.undecided(row.row(), part.part())),
				part.coordinatingUnitIds().stream().map(this.units::shortNameOf).toList(),
				questions.stream().filter((question) -> question.part() == part.part()).toList(),
				forecast.dues()
					.stream()
					.filter((due) -> due.row().equals(row.row()) && due.part() == part.part())
					.toList());
	}

	private PlanSheet.Group group(GroupLine group, Plan plan) {
		List<PlanRow> own = plan.rows().stream().filter((row) -> row.group().equals(group.code())).toList();
		String unit = own.stream().findFirst().map(PlanRow::accountableUnitId).map(this.units::shortNameOf).orElse("");
		return new PlanSheet.Group(group.code(), group.title(), group.official(), unit, own.size(), gap(own));
	}

	/** Rows numbered 1, 2, 4 lack one, perhaps because a page was not read. */
	private static String gap(List<PlanRow> rows) {
		List<Integer> numbers = rows.stream()
			.map((row) -> row.code().substring(Math.min(row.code().length(), row.group().length() + 1)))
			.filter((number) -> number.matches("\\d{1,4}"))
			.map(Integer::valueOf)
			.toList();
		int expected = 1;
		for (int number : numbers) {
			if (number != expected) {
				return "sau số %d là số %d".formatted(expected - 1, number);
			}
			expected++;
		}
		return "";
	}

}
