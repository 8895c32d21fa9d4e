package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;

/**
 * What is reported, field by field, from the files of fields and indicators.
 */
@Component
public class Indicators {

	private static final int LONGEST_DEFINITION = 500;

	private static final List<String> COMPARISONS = List.of("=", ">=", ">", "<=");

	private final List<ReportField> fields;

	private final List<Indicator> all;

	Indicators(@Value("${cchc.data}report/fields.csv") Resource fieldFile,
			@Value("${cchc.data}report/indicators.csv") Resource indicatorFile) {
		RowChecks fieldChecks = new RowChecks();
		this.fields = CsvTable.of(fieldFile, "code", "name", "lead").map((row) -> {
			fieldChecks.once(row, "code", row.text("code"));
			return new ReportField(RowChecks.text(row, "code", RowChecks.LONGEST_ID),
					RowChecks.text(row, "name", RowChecks.LONGEST_NAME), row.text("lead"));
		});
		this.all = read(CsvTable.of(indicatorFile, "code", "field", "name", "definition", "measure", "kind", "owed_by",
				"target", "threshold", "comparison", "numerator", "denominator", "part_of", "total", "known"));
	}

	private List<Indicator> read(CsvTable table) {
		Set<String> fieldCodes = this.fields.stream().map(ReportField::code).collect(Collectors.toSet());
		Set<String> codes = Set.copyOf(table.map((row) -> row.text("code")));
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			checks.once(row, "code", row.text("code"));
			RowChecks.known(row, "field", fieldCodes, "lĩnh vực");
			for (String other : List.of("numerator", "denominator", "part_of")) {
				RowChecks.known(row, other, codes, "chỉ tiêu");
			}
			return indicator(row);
		});
	}

	private static Indicator indicator(TableRow row) {
		Indicator.Kind kind = row.oneOf(Indicator.Kind.class, "kind");
		Indicator.Total total = row.oneOf(Indicator.Total.class, "total");
		String numerator = blankToNull(row.optional("numerator"));
		String denominator = blankToNull(row.optional("denominator"));
		if ((numerator == null) != (denominator == null)) {
			throw row.fault("denominator", "tử số và mẫu số phải có cả hai hoặc không có");
		}
		if ((total == Indicator.Total.RATIO) != (numerator != null)) {
			throw row.fault("total", "«ratio» đi với tử số và mẫu số");
		}
		if (numerator != null && kind != Indicator.Kind.PERCENT) {
			throw row.fault("kind", "chỉ tiêu tính từ tử số và mẫu số phải là «percent»");
		}
		if (numerator == null && kind == Indicator.Kind.PERCENT && total == Indicator.Total.SUM) {
			throw row.fault("total", "tỷ lệ phần trăm không cộng được");
		}
		String comparison = row.optional("comparison");
		String target = blankToNull(row.optional("target"));
		if (target != null && !COMPARISONS.contains(comparison)) {
			throw row.fault("comparison", "giá trị không biết: " + comparison);
		}
		return new Indicator(RowChecks.text(row, "code", RowChecks.LONGEST_ID), row.text("field"),
				RowChecks.text(row, "name", RowChecks.LONGEST_NAME),
				RowChecks.text(row, "definition", LONGEST_DEFINITION),
				RowChecks.text(row, "measure", RowChecks.LONGEST_ID), kind, kinds(row), target, threshold(row, target),
				comparison, numerator, denominator, blankToNull(row.optional("part_of")), total, known(row, numerator));
	}

	private static KnownFigures.@Nullable Rule known(TableRow row, @Nullable String numerator) {
		if (row.optional("known").isEmpty()) {
			return null;
		}
		if (numerator != null) {
			throw row.fault("known", "chỉ tiêu tính từ tử số và mẫu số không điền sẵn");
		}
		return row.oneOf(KnownFigures.Rule.class, "known");
	}

	private static Set<UnitKind> kinds(TableRow row) {
		row.text("owed_by");
		return row.list("owed_by")
			.stream()
			.map((name) -> Arrays.stream(UnitKind.values())
				.filter((kind) -> kind.name().equalsIgnoreCase(name.replace('-', '_')))
				.findFirst()
				.orElseThrow(() -> row.fault("owed_by", "không có loại đơn vị «%s»".formatted(name))))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** "previous" asks for more than in the previous period, which is no number. */
	private static @Nullable BigDecimal threshold(TableRow row, @Nullable String target) {
		String text = row.optional("threshold");
		if (target == null || text.equals("previous")) {
			return null;
		}
		try {
			return new BigDecimal(row.text("threshold"));
		}
		catch (NumberFormatException ex) {
			throw row.fault("threshold", "không phải số: " + text);
		}
	}

	private static @Nullable String blankToNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** The fields, in the order of the report. */
	public List<ReportField> fields() {
		return this.fields;
	}

	/** Every indicator, in the order of the report. */
	public List<Indicator> all() {
		return this.all;
	}

	/** What units of a kind report; none for a kind that does not. */
	public List<Indicator> owedBy(UnitKind kind) {
		return this.all.stream().filter((indicator) -> indicator.owedBy().contains(kind)).toList();
	}

	/** The offices that write a part of the district's report. */
	public List<String> leadUnits() {
		return this.fields.stream().map(ReportField::leadUnitId).distinct().toList();
	}

	List<Indicator> ofField(String field) {
		return this.all.stream().filter((indicator) -> indicator.field().equals(field)).toList();
	}

}
