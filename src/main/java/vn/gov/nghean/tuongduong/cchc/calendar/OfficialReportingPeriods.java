package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reporting periods as the rules on file have them.
 */
class OfficialReportingPeriods implements ReportingPeriods {

	private final List<ReportingRule> rules;

	private final Deadlines deadlines;

	OfficialReportingPeriods(List<ReportingRule> rules, Deadlines deadlines) {
		this.rules = rules;
		this.deadlines = deadlines;
	}

	@Override
	public List<ReportingPeriod> closingIn(int year) {
		return this.rules.stream()
			.flatMap((rule) -> rule.closingDays(year).map((closing) -> period(rule, closing)))
			.sorted(Comparator.comparing(ReportingPeriod::closes)
				.thenComparing(ReportingPeriod::opens, Comparator.reverseOrder()))
			.toList();
	}

	private ReportingPeriod period(ReportingRule rule, LocalDate closing) {
		LocalDate opening = rule.openingOf(closing);
		String name = rule.nameOf(closing);
		String introduction = "%s: số liệu từ %s, chốt %s (%s).".formatted(name, DateNames.of(opening),
				DateNames.withWeekday(closing), rule.source());
		Deadline submission = this.deadlines.workingDaysAfter(closing, rule.unitWorkingDays())
			.introducedBy(introduction + " Đơn vị gửi:");
		return new ReportingPeriod(rule.code(), name, opening, closing, submission,
				forwarding(rule, closing, introduction));
	}

	private @Nullable Deadline forwarding(ReportingRule rule, LocalDate closing, String introduction) {
		return (rule.forwardDay() != null) ? this.deadlines.by(closing.withDayOfMonth(rule.forwardDay()))
			.introducedBy(introduction + " Gửi cấp trên:") : null;
	}

}
