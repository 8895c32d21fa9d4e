package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit's report as people see it: each field with what it means, what it was before and
 * what the plan asks for.
 *
 * @param version what to send back with changes
 * @param edition 1, or more for corrections
 * @param returned how often Home Affairs sent it back
 * @param correctionReason why this edition corrects the one before; null for the first
 * @param previousName the period whose values stand as previous; null without
 * @param products what the plan's rows brought in the period
 */
public record SheetView(long id, int version, String unitId, String unitName, String period, String periodName,
		LocalDate opens, LocalDate closes, Instant dueAt, int edition, ReportStage stage, boolean late, int returned,
		@Nullable Instant deliveredAt, @Nullable Instant acceptedAt, @Nullable String correctionReason, String theme,
		@Nullable String previousName, List<Group> groups, List<Story> narratives,
		List<KnownProducts.PlanProduct> products) {

	/** The figures of a field of the reform. */
	public record Group(String field, String name, List<Line> lines) {
	}

	/**
	 * A figure.
	 *
	 * @param value entered or computed; null for none
	 * @param previous what it was in the period before; null for none
	 * @param target what the plan asks for; blank without
	 * @param met whether the target is met; null if that cannot be said
	 * @param doubts why the value is hard to believe
	 * @param reason why it is right all the same
	 * @param remark what was said of it when it was returned
	 * @param known what the system filled in; null for nothing
	 * @param source where that comes from
	 */
	public record Line(String code, String name, String definition, String measure, Indicator.Kind kind,
			boolean computed, @Nullable BigDecimal value, @Nullable BigDecimal previous, String target,
			@Nullable Boolean met, List<String> doubts, @Nullable String reason, @Nullable String remark,
			@Nullable BigDecimal known, @Nullable String source) {
	}

	/** A narrative part. */
	public record Story(NarrativePart part, String title, boolean demanded, @Nullable String content,
			@Nullable String remark) {
	}

}
