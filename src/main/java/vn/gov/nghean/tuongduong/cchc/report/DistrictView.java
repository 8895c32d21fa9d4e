package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The district's report as people see it.
 *
 * @param version what to send back with changes
 * @param missing units whose reports do not count: not accepted
 * @param late units that sent late
 * @param corrected units whose figures count in a later edition than their first
 * @param returnReason why the leaders sent it back last; null if they did not
 */
public record DistrictView(long id, int version, String period, String periodName, LocalDate opens, LocalDate closes,
		Instant dueAt, DistrictStage stage, @Nullable String returnReason, int returned, @Nullable Instant approvedAt,
		@Nullable String documentNumber, @Nullable LocalDate documentDate, @Nullable Instant sentAt,
		@Nullable String sentHow, String theme, List<Line> lines, List<Part> parts, List<String> missing,
		List<String> late, List<String> corrected, List<UnitPart> unitParts) {

	/**
	 * A figure of the district.
	 *
	 * @param value null where nothing was reported, or of a percentage of nothing
	 * @param met whether the target is met; null if that cannot be said
	 * @param sources what each unit gave to it
	 */
	public record Line(String code, String field, String name, String definition, String measure,
			@Nullable BigDecimal value, @Nullable BigDecimal previous, String target, @Nullable Boolean met,
			List<Source> sources) {
	}

	/** What a unit gave to a figure, and in which edition of its report. */
	public record Source(String unitId, String unitName, long reportId, int edition, @Nullable BigDecimal value) {
	}

	/**
	 * A part of the narrative.
	 *
	 * @param code field of the reform, or what Home Affairs writes
	 * @param leadUnitId who writes it
	 */
	public record Part(String code, String title, String leadUnitId, String leadName, boolean demanded,
			@Nullable String content, @Nullable String writtenBy, @Nullable Instant writtenAt) {
	}

	/** What a unit wrote, for those who compose. */
	public record UnitPart(String unitName, NarrativePart part, String title, String content) {
	}

}
