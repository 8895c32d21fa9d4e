package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The sheets of figures and narrative as people fill them. Every save keeps all that was
 * sent; a save on an old version is refused and changes nothing.
 */
@Service
public class ReportSheets {

	private static final int LONGEST_NARRATIVE = 10_000;

	private static final int LONGEST = 1000;

	private static final int MOST_DIGITS = 15;

	private static final int DECIMALS = 2;

	private final UnitReportRepository reports;

	private final ReportViews views;

	ReportSheets(UnitReportRepository reports, ReportViews views) {
		this.reports = reports;
		this.views = views;
	}

	@Transactional(readOnly = true)
	public Optional<SheetView> find(long reportId) {
		return this.reports.findById(reportId).map(this.views::of);
	}

	@Transactional(readOnly = true)
	public Optional<SheetView> ofDuty(long dutyRecordId) {
		return this.reports.findByDutyRecordId(dutyRecordId).map(this.views::of);
	}

	/** A unit's newest edition of a period's report. */
	@Transactional(readOnly = true)
	public Optional<SheetView> newest(String unitId, String period) {
		return this.reports.findFirstByUnitIdAndPeriodOrderByEditionDesc(unitId, period).map(this.views::of);
	}

	/**
	 * Keeps what the unit wrote; what is not sent stays as it was.
	 * @param version the version the writer had read
	 * @throws OptimisticLockingFailureException if the sheet was changed since
	 * @throws Refusal naming the field, or if the sheet is not with the unit's officials
	 */
	@Transactional
	public SheetView write(long reportId, int version, List<Entry> figures, List<Text> narratives) {
		UnitReport report = atVersion(reportId, version);
		Map<String, Indicator> owed = this.views.owed(report)
			.stream()
			.collect(Collectors.toMap(Indicator::code, Function.identity()));
		for (Entry entry : figures) {
			Indicator indicator = owed.get(entry.code());
			if (indicator == null || indicator.computed()) {
				throw new Refusal("Chỉ tiêu «%s»: đơn vị không nhập chỉ tiêu này.".formatted(entry.code()));
			}
			report.write(indicator.code(), amount(indicator, entry.value()),
					text("Lý do của chỉ tiêu " + indicator.code(), entry.reason(), LONGEST));
		}
		narratives.forEach((narrative) -> report.write(narrative.part(),
				text(narrative.part().title(), narrative.text(), LONGEST_NARRATIVE)));
		return this.views.of(this.reports.saveAndFlush(report));
	}

	/**
	 * Keeps what whoever checks the sheet says of its fields.
	 * @throws OptimisticLockingFailureException if the sheet was changed since
	 * @throws Refusal naming the field, or if nobody checks the sheet now
	 */
	@Transactional
	public SheetView remark(long reportId, int version, List<Remark> figures, List<Text> narratives) {
		UnitReport report = atVersion(reportId, version);
		if (report.stage() != ReportStage.APPROVING && report.stage() != ReportStage.DELIVERED) {
			throw new Refusal("Báo cáo %s, chưa ghi nhận xét được.".formatted(report.stage().inWords()));
		}
		List<String> owed = this.views.owed(report).stream().map(Indicator::code).toList();
		for (Remark remark : figures) {
			if (!owed.contains(remark.code())) {
				throw new Refusal("Chỉ tiêu «%s»: báo cáo không có chỉ tiêu này.".formatted(remark.code()));
			}
			report.remark(remark.code(), text("Nhận xét chỉ tiêu " + remark.code(), remark.remark(), LONGEST));
		}
		narratives.forEach((narrative) -> report.remark(narrative.part(),
				text("Nhận xét " + narrative.part().title(), narrative.text(), LONGEST)));
		return this.views.of(this.reports.saveAndFlush(report));
	}

	private UnitReport atVersion(long reportId, int version) {
		UnitReport report = this.reports.findById(reportId).orElseThrow();
		if (report.version() != version) {
			throw new OptimisticLockingFailureException("Bảng số liệu vừa được người khác lưu");
		}
		return report;
	}

	private static @Nullable BigDecimal amount(Indicator indicator, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		BigDecimal amount = parsed(indicator, text.strip());
		boolean whole = indicator.kind() == Indicator.Kind.COUNT;
		if (amount.signum() < 0 || amount.precision() - amount.scale() > MOST_DIGITS
				|| amount.stripTrailingZeros().scale() > (whole ? 0 : DECIMALS)) {
			throw new Refusal("Chỉ tiêu %s «%s»: phải là số không âm, %s.".formatted(indicator.code(), indicator.name(),
					whole ? "không có phần lẻ" : "nhiều nhất hai chữ số lẻ"));
		}
		if (indicator.kind() == Indicator.Kind.YES_NO && amount.compareTo(BigDecimal.ONE) != 0
				&& amount.signum() != 0) {
			throw new Refusal("Chỉ tiêu %s «%s»: chỉ có thể là có (1) hoặc không (0).".formatted(indicator.code(),
					indicator.name()));
		}
		return amount;
	}

	private static BigDecimal parsed(Indicator indicator, String text) {
		if (text.length() <= MOST_DIGITS * 2 && text.matches("-?\\d+(\\.\\d+)?")) {
			return new BigDecimal(text);
		}
		throw new Refusal("Chỉ tiêu %s «%s»: không phải số.".formatted(indicator.code(), indicator.name()));
	}

	private static @Nullable String text(String field, @Nullable String text, int longest) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > longest) {
			throw new Refusal("«%s»: dài quá %d ký tự.".formatted(field, longest));
		}
		return text.strip();
	}

	/**
	 * @param value a number as {@code 12.5}; null or blank for none
	 * @param reason why a value that is hard to believe is right
	 */
	public record Entry(String code, @Nullable String value, @Nullable String reason) {

		public Entry {
			if (code == null) {
				throw new Refusal("Trường «code»: để trống.");
			}
		}

	}

	/** What is written in a narrative part, or said of it. */
	public record Text(NarrativePart part, @Nullable String text) {

		public Text {
			if (part == null) {
				throw new Refusal("Trường «part»: để trống.");
			}
		}

	}

	/** What is said of a figure. */
	public record Remark(String code, @Nullable String remark) {
	}

}
