package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitsOnFile;
import vn.gov.nghean.tuongduong.cchc.phrase.Phrases;

/**
 * The shipped plan, for tests without Spring.
 */
public final class Plan2024 {

	private static final Plan PLAN = reader().read(texts());

	private Plan2024() {
	}

	static PlanTexts texts() {
		return new PlanTexts(text("plan.csv"), text("groups.csv"), text("appendix1.csv"), text("review.csv"));
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("data/plan/2024/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static PlanReader reader() {
		return new PlanReader(new UnitsOnFile(), Phrases.reader());
	}

	static Schedule schedule() {
		return new Schedule(Calendars.shipped(), Calendars.deadlines(),
				new PlanProperties(false, 2024, 20, LocalTime.of(7, 30), 3, 3, 5));
	}

	static Plan read() {
		return PLAN;
	}

	/** The row as its process is built from, nothing of it started yet. */
	public static RowBlueprint blueprint(String row) {
		Plan plan = read();
		Schedule schedule = schedule();
		PlanRow planRow = plan.row(row);
		return new RowBlueprint(2024, planRow, schedule.of(plan, planRow), schedule.planStart(plan),
				schedule.planEnd(plan), "noi-vu", java.util.List.of("Ghi chú."), java.util.Set.of());
	}

	public static java.util.List<String> rows() {
		return read().rows().stream().map(PlanRow::code).toList();
	}

}
