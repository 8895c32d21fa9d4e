package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.HalfDay;
import vn.gov.nghean.tuongduong.cchc.calendar.MonthlyRule;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * When units are closed beside the announced days off (ngày nghỉ riêng).
 */
@Component
class ClosingTable extends UnitDayTable<ClosingRule> {

	private static final int MONTHS_AHEAD = 12;

	private static final List<RegisterColumn> COLUMNS = List.of(new RegisterColumn("unit", "Đơn vị", true),
			new RegisterColumn("day", "Ngày hoặc thứ", true), new RegisterColumn("half", "Buổi nghỉ", true),
			new RegisterColumn("name", "Lý do nghỉ", true), new RegisterColumn("source", "Căn cứ", true),
			new RegisterColumn("valid_from", "Từ ngày", true), new RegisterColumn("valid_to", "Đến ngày", true));

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	ClosingTable(UnitRepository units, UnitDayStore store, UnitDayRulesInForce rules, WorkingCalendar calendar,
			BusinessClock clock, Directory directory, LoadedRows loaded, TransactionTemplate transaction) {
		super(units, store, rules, directory, loaded, transaction);
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public Kind kind() {
		return Kind.CLOSINGS;
	}

	@Override
	public List<RegisterColumn> columns() {
		return COLUMNS;
	}

	/** The latest first. */
	@Override
	List<ClosingRule> stored() {
		return store().all()
			.closings()
			.stream()
			.sorted(Comparator.comparing((ClosingRule rule) -> rule.validity().from())
				.reversed()
				.thenComparing(ClosingRule::unitId)
				.thenComparing(ClosingRule::day))
			.toList();
	}

	@Override
	void save(List<ClosingRule> some) {
		store().saveClosings(some);
	}

	@Override
	List<ClosingRule> parse(CsvTable table) {
		KnownUnits known = known();
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			String unit = row.tried(() -> {
				row.text("unit");
				return known.id(row, "unit");
			}, "");
			@Nullable DayOfWeek weekday = ClosingWords.weekday(row.optional("day"));
			RowChecks.Validity validity = row.tried(() -> (weekday != null) ? RowChecks.validity(row) : oneDay(row),
					RowChecks.Validity.ALWAYS);
			Set<HalfDay> halves = row.tried(() -> ClosingWords.halves(row, "half"), Set.of());
			String name = row.tried(() -> RowChecks.text(row, "name", RowChecks.LONGEST_NAME), "");
			String source = row.tried(() -> RowChecks.text(row, "source", RowChecks.LONGEST_NAME), "");
			ClosingRule rule = new ClosingRule(unit, weekday, halves, name, source, validity);
			if (row.isSound()) {
				checks.once(row, "day", known.label(unit), (weekday != null) ? ClosingWords.of(weekday) : "ngày",
						DateNames.of(validity.from()));
			}
			return rule;
		});
	}

	private static RowChecks.Validity oneDay(TableRow row) {
		LocalDate day = row.date("day");
		for (String column : List.of("valid_from", "valid_to")) {
			if (!row.optional(column).isEmpty()) {
				throw row.fault(column, "chỉ ghi khi nghỉ theo thứ hằng tuần; nghỉ một ngày thì để trống");
			}
		}
		return new RowChecks.Validity(day, day);
	}

	/** A unit works on as many days of each month as a meeting may be counted by. */
	@Override
	void checkOutcome(String file, List<ClosingRule> all) {
		UnitDayRules rules = new UnitDayRules(List.of(), all);
		KnownUnits known = known();
		List<String> faults = new ArrayList<>();
		all.stream().map(ClosingRule::unitId).distinct().forEach((unit) -> {
			WorkingCalendar own = this.calendar.closedAlso(rules.closingsOf(unit));
			months(all).forEach((month) -> {
				int days = own.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
				if (days < MonthlyRule.MOST_WORKING_DAYS) {
					faults.add("Tệp %s: %s chỉ còn %d ngày làm việc trong tháng %s, phải còn ít nhất %d".formatted(file,
							known.label(unit), days, DateNames.of(month), MonthlyRule.MOST_WORKING_DAYS));
				}
			});
		});
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
	}

	private List<YearMonth> months(List<ClosingRule> all) {
		YearMonth now = YearMonth.from(this.clock.today());
		return Stream
			.concat(Stream.iterate(now, (month) -> month.plusMonths(1)).limit(MONTHS_AHEAD),
					all.stream().map((rule) -> YearMonth.from(rule.validity().from())))
			.distinct()
			.sorted()
			.toList();
	}

	@Override
	String key(ClosingRule row) {
		return row.key();
	}

	@Override
	List<RegisterRow> shown(List<ClosingRule> rows) {
		KnownUnits known = known();
		return rows.stream().map((row) -> shown(row, known)).toList();
	}

	private static RegisterRow shown(ClosingRule row, KnownUnits known) {
		DayOfWeek weekday = row.weekday();
		LocalDate from = row.validity().from();
		return new RegisterRow(row.key(),
				cells(known.label(row.unitId()), (weekday != null) ? ClosingWords.of(weekday) : from,
						ClosingWords.of(row.halves()), row.name(), row.source(), (weekday != null) ? from : "",
						(weekday != null) ? Objects.requireNonNullElse(row.validity().to(), "") : ""));
	}

	@Override
	List<?> facts(ClosingRule row) {
		return List.of(row.unitId(), row.day(), row.halves().stream().sorted().toList(), row.name(), row.source(),
				row.validity());
	}

	@Override
	UnitDayRules with(UnitDayRules rules, List<ClosingRule> rows) {
		return rules.withClosings(rows);
	}

	@Override
	String why() {
		return "Đổi ngày nghỉ riêng của đơn vị";
	}

}
