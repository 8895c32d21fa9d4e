package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.MonthlyRule;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * When units meet each month (lịch họp).
 */
@Component
class MeetingTable extends UnitDayTable<MeetingRule> {

	private static final String EVERY_UNIT = "Mọi đơn vị";

	private static final List<RegisterColumn> COLUMNS = List.of(new RegisterColumn("unit", "Đơn vị", true),
			new RegisterColumn("rule", "Ngày họp hằng tháng", true), new RegisterColumn("valid_from", "Từ ngày", true),
			new RegisterColumn("valid_to", "Đến ngày", true), new RegisterColumn("note", "Ghi chú", false));

	private final BusinessClock clock;

	MeetingTable(UnitRepository units, UnitDayStore store, UnitDayRulesInForce rules, BusinessClock clock,
			Directory directory, LoadedRows loaded, TransactionTemplate transaction) {
		super(units, store, rules, directory, loaded, transaction);
		this.clock = clock;
	}

	@Override
	public Kind kind() {
		return Kind.MEETINGS;
	}

	@Override
	public List<RegisterColumn> columns() {
		return COLUMNS;
	}

	/** What holds for every unit first, then in the order of the units. */
	@Override
	List<MeetingRule> stored() {
		List<String> order = inOrder().stream().map(Unit::id).toList();
		return store().all()
			.meetings()
			.stream()
			.sorted(Comparator.comparingInt((MeetingRule rule) -> order.indexOf(rule.unitId()))
				.thenComparing((rule) -> rule.validity().from()))
			.toList();
	}

	@Override
	void save(List<MeetingRule> some) {
		store().saveMeetings(some);
	}

	@Override
	List<MeetingRule> parse(CsvTable table) {
		KnownUnits known = known();
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			String unit = row.tried(() -> unit(row, known), "");
			MonthlyRule rule = row.tried(() -> rule(row), new MonthlyRule(1, 0));
			RowChecks.Validity validity = row.tried(() -> RowChecks.validity(row), RowChecks.Validity.ALWAYS);
			String note = row.tried(() -> RowChecks.optional(row, "note", RowChecks.LONGEST_NAME), "");
			if (row.isSound()) {
				checks.apart(row, label(unit, known));
			}
			return new MeetingRule(unit, rule, validity, note);
		});
	}

	@Override
	List<MeetingRule> completed(List<MeetingRule> rows, Map<String, MeetingRule> stored, Predicate<String> given) {
		return given.test("note") ? rows : rows.stream().map((rule) -> {
			MeetingRule old = stored.get(rule.key());
			return (old != null) ? new MeetingRule(rule.unitId(), rule.rule(), rule.validity(), old.note()) : rule;
		}).toList();
	}

	private static String unit(TableRow row, KnownUnits known) {
		String text = row.text("unit");
		return (text.equals(MeetingRule.EVERY_UNIT) || text.equalsIgnoreCase(EVERY_UNIT)) ? MeetingRule.EVERY_UNIT
				: known.id(row, "unit");
	}

	private static MonthlyRule rule(TableRow row) {
		try {
			return MonthlyRule.parse(row.text("rule"));
		}
		catch (IllegalArgumentException ex) {
			throw row.fault("rule", String.valueOf(ex.getMessage()));
		}
	}

	private static String label(String unit, KnownUnits known) {
		return unit.equals(MeetingRule.EVERY_UNIT) ? EVERY_UNIT : known.label(unit);
	}

	/** No two rules of a unit at a time, and never a month without any. */
	@Override
	void checkOutcome(String file, List<MeetingRule> all) {
		KnownUnits known = known();
		List<String> faults = new ArrayList<>();
		for (MeetingRule rule : all) {
			all.stream()
				.filter((other) -> other.unitId().equals(rule.unitId())
						&& other.validity().from().isBefore(rule.validity().from())
						&& other.validity().holdsOn(rule.validity().from()))
				.forEach((other) -> faults
					.add("Tệp %s: %s có hai lịch họp cùng lúc, từ ngày %s và từ ngày %s; hãy ghi «Đến ngày» ở dòng cũ"
						.formatted(file, label(rule.unitId(), known), DateNames.of(other.validity().from()),
								DateNames.of(rule.validity().from()))));
		}
		monthWithout(all).ifPresent((month) -> faults
			.add("Tệp %s: tháng %s không còn lịch họp chung; dòng «%s» phải có hiệu lực liên tục, không có ngày cuối"
				.formatted(file, DateNames.of(month), EVERY_UNIT)));
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
	}

	private Optional<YearMonth> monthWithout(List<MeetingRule> all) {
		YearMonth now = YearMonth.from(this.clock.today());
		YearMonth last = all.stream()
			.flatMap((rule) -> Stream.of(rule.validity().from(),
					Objects.requireNonNullElse(rule.validity().to(), rule.validity().from())))
			.max(LocalDate::compareTo)
			.map((day) -> YearMonth.from(day).plusMonths(1))
			.filter((month) -> month.isAfter(now))
			.orElse(now);
		UnitDayRules rules = new UnitDayRules(all, List.of());
		return Stream.iterate(now, (month) -> !month.isAfter(last), (month) -> month.plusMonths(1))
			.filter((month) -> rules.meetingRuleOf(MeetingRule.EVERY_UNIT, month.atDay(1)).isEmpty())
			.findFirst();
	}

	@Override
	String key(MeetingRule row) {
		return row.key();
	}

	@Override
	List<RegisterRow> shown(List<MeetingRule> rows) {
		KnownUnits known = known();
		return rows.stream()
			.map((row) -> new RegisterRow(row.key(),
					cells(label(row.unitId(), known), row.rule().inWords(), row.validity().from(),
							Objects.requireNonNullElse(row.validity().to(), ""), row.note())))
			.toList();
	}

	@Override
	List<?> facts(MeetingRule row) {
		return List.of(row);
	}

	@Override
	UnitDayRules with(UnitDayRules rules, List<MeetingRule> rows) {
		return rules.withMeetings(rows);
	}

	@Override
	String why() {
		return "Đổi lịch họp của đơn vị";
	}

}
