package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.plan.PlanForecast.Crowd;
import vn.gov.nghean.tuongduong.cchc.plan.PlanForecast.Due;
import vn.gov.nghean.tuongduong.cchc.plan.PlanForecast.Load;
import vn.gov.nghean.tuongduong.cchc.plan.PlanForecast.Week;

/**
 * Says what a plan would bring: who owes what when, and where that comes together.
 */
@Component
class Forecasts {

	/** More deadlines of one unit on one day collide. */
	static final int MOST_A_DAY = 3;

	/** More deadlines of one unit in one week collide. */
	static final int MOST_A_WEEK = 5;

	private final Schedule schedule;

	private final Units units;

	Forecasts(Schedule schedule, Units units) {
		this.schedule = schedule;
		this.units = units;
	}

	PlanForecast of(Plan plan) {
		List<Owed> all = plan.rows()
			.stream()
			.flatMap((row) -> this.schedule.of(plan, row).stream().map((each) -> owed(row, each)))
			.sorted(Comparator.comparing((Owed owed) -> owed.due().day()))
			.toList();
		List<Owed> coming = all.stream().filter((owed) -> !owed.due().beforePlan()).toList();
		List<LocalDate> mondays = coming.stream().map((owed) -> monday(owed.due().day())).distinct().toList();
		List<Load> loads = new ArrayList<>();
		List<Crowd> crowds = new ArrayList<>();
		for (Unit unit : this.units.existingOn(plan.firstDay())) {
			List<Due> own = coming.stream()
				.filter((owed) -> owed.unitIds().contains(unit.id()))
				.map(Owed::due)
				.toList();
			if (!own.isEmpty()) {
				loads.add(load(unit, own, mondays));
				crowds.addAll(crowds(unit, own));
			}
		}
		return new PlanForecast(all.stream().map(Owed::due).toList(),
				mondays.stream()
					.map((monday) -> new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), monday))
					.toList(),
				loads, crowds, undated(plan), this.schedule.doubts(plan));
	}

	private Owed owed(PlanRow row, Occurrence each) {
		PlanPart part = row.part(each.part());
		List<String> names = part.unitIds()
			.stream()
			.flatMap((id) -> this.units.find(id).stream())
			.map(Unit::shortName)
			.toList();
		return new Owed(new Due(row.code(), part.no(), row.task(), each.periodName(),
				each.startAt().atZone(BusinessClock.ZONE).toLocalDate(), each.deadline().lastCompliantDay(),
				each.deadline().dueWorking(), each.beforePlan(), names), part.unitIds());
	}

	private static Load load(Unit unit, List<Due> own, List<LocalDate> mondays) {
		Map<LocalDate, Long> byWeek = own.stream()
			.collect(Collectors.groupingBy((due) -> monday(due.day()), Collectors.counting()));
		return new Load(unit.shortName(),
				mondays.stream().map((monday) -> byWeek.getOrDefault(monday, 0L).intValue()).toList(), own.size());
	}

	/** A day that is crowded is named, a week only if it is more than its crowded day. */
	private static List<Crowd> crowds(Unit unit, List<Due> own) {
		List<Crowd> crowds = new ArrayList<>();
		by(own, (due) -> monday(due.day())).forEach((monday, week) -> {
			Collection<List<Due>> days = by(week, Due::day).values();
			days.stream().filter((day) -> day.size() > MOST_A_DAY).forEach((day) -> crowds.add(crowd(unit, day)));
			if (week.size() > MOST_A_WEEK && days.size() > 1) {
				crowds.add(crowd(unit, week));
			}
		});
		return crowds;
	}

	private static Map<LocalDate, List<Due>> by(List<Due> dues, Function<Due, LocalDate> day) {
		return dues.stream().collect(Collectors.groupingBy(day, TreeMap::new, Collectors.toList()));
	}

	private static Crowd crowd(Unit unit, List<Due> dues) {
		return new Crowd(unit.shortName(), dues.get(0).day(), dues.get(dues.size() - 1).day(), dues.size(),
				dues.stream().map(Due::row).distinct().toList());
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private static int undated(Plan plan) {
		return (int) plan.rows()
			.stream()
			.flatMap((row) -> row.parts().stream())
			.filter((part) -> !part.start().timed())
			.count();
	}

	/** A deadline with the units that owe it. */
	private record Owed(Due due, List<String> unitIds) {
	}

}
