package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Reads a criteria set and checks it: sums, duplicates, owners.
 */
@Component
class CriteriaReader {

	static final String[] COLUMNS = { "field", "field_name", "criterion", "code", "name", "maximum", "method", "rule",
			"evidence", "lead_office", "guidance" };

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** The columns by their headings in lower case. */
	private final Map<String, String> headings = new LinkedHashMap<>();

	private final Units units;

	private final BusinessClock clock;

	CriteriaReader(@Value("${cchc.data}ranking/headings.csv") Resource headings, Units units, BusinessClock clock) {
		CsvTable.of(headings, "column", "heading")
			.map((row) -> this.headings.put(row.text("heading").toLowerCase(Locale.ROOT), row.text("column")));
		this.units = units;
		this.clock = clock;
	}

	/**
	 * Reads a table whose columns are named as programs or as people name them.
	 * @throws TableFaults listing every fault by row and column
	 */
	List<Criterion> read(String file, byte[] content) {
		Map<String, String> names = new HashMap<>();
		Map<String, String> offices = new HashMap<>();
		RowChecks checks = new RowChecks();
		CsvTable table = CsvTable.of(file, content).renamed(this.headings).keptIn(RankingExport.criteriaColumns());
		List<Criterion> criteria = table.map((row) -> {
			String field = row.tried(() -> RowChecks.text(row, "field", 20), "");
			String name = row.tried(() -> fieldName(row, field, names), "");
			String criterion = row.tried(() -> RowChecks.text(row, "criterion", 300), "");
			String code = row.tried(() -> code(row, checks), "");
			String text = row.tried(() -> RowChecks.text(row, "name", 500), "");
			BigDecimal maximum = row.tried(() -> maximum(row), BigDecimal.ZERO);
			@Nullable ScoringMethod method = row.<@Nullable ScoringMethod>tried(() -> method(row), null);
			String rule = row.tried(() -> rule(row, method), "");
			String evidence = row.tried(() -> RowChecks.optional(row, "evidence", 500), "");
			String office = row.tried(() -> leadOffice(row, field, offices), "");
			String guidance = row.tried(() -> RowChecks.optional(row, "guidance", 1000), "");
			return new Criterion(field, name, criterion, code, text, maximum,
					(method != null) ? method : ScoringMethod.SELF, rule, evidence, office, guidance);
		});
		checkSum(table, criteria);
		return criteria;
	}

	private static String fieldName(TableRow row, String field, Map<String, String> names) {
		String name = RowChecks.text(row, "field_name", 200);
		if (!names.computeIfAbsent(field, (key) -> name).equals(name)) {
			throw row.fault("field_name", "lĩnh vực %s đã có tên khác ở một dòng trên".formatted(field));
		}
		return name;
	}

	private static String code(TableRow row, RowChecks checks) {
		String code = RowChecks.text(row, "code", 20);
		checks.once(row, "code", code);
		return code;
	}

	private static ScoringMethod method(TableRow row) {
		return RowChecks.inWords(row, "method", ScoringMethod.class, ScoringMethod::inWords);
	}

	private String leadOffice(TableRow row, String field, Map<String, String> offices) {
		String office = office(row);
		if (!offices.computeIfAbsent(field, (key) -> office).equals(office)) {
			throw row.fault("lead_office", "lĩnh vực %s đã có cơ quan khác ở một dòng trên".formatted(field));
		}
		return office;
	}

	private String office(TableRow row) {
		String text = row.text("lead_office");
		return this.units.find(text)
			.or(() -> this.units.existingOn(this.clock.today())
				.stream()
				.filter((unit) -> unit.name().equalsIgnoreCase(text) || unit.shortName().equalsIgnoreCase(text))
				.findFirst())
			.map(Unit::id)
			.orElseThrow(() -> row.fault("lead_office", "không có đơn vị «%s»".formatted(text)));
	}

	private static BigDecimal maximum(TableRow row) {
		try {
			BigDecimal maximum = new BigDecimal(row.text("maximum").replace(',', '.'));
			if (maximum.signum() <= 0 || maximum.compareTo(WHOLE) > 0
					|| maximum.stripTrailingZeros().scale() > Points.DECIMALS) {
				throw row.fault("maximum", "phải lớn hơn 0, không quá 100, nhiều nhất hai chữ số thập phân");
			}
			return maximum.setScale(Points.DECIMALS);
		}
		catch (NumberFormatException ex) {
			throw row.fault("maximum", "không phải số: " + row.text("maximum"));
		}
	}

	private static String rule(TableRow row, @Nullable ScoringMethod method) {
		String rule = row.optional("rule");
		if (method == null) {
			return rule;
		}
		if (method == ScoringMethod.COMPUTED) {
			return ComputedRule.find(rule)
				.map(ComputedRule::code)
				.orElseThrow(() -> row.fault("rule",
						"hệ thống không tính được «%s»; tính được: %s".formatted(rule, ComputedRule.all())));
		}
		if (!rule.isEmpty()) {
			throw row.fault("rule", "chỉ ghi cho tiêu chí do hệ thống tính");
		}
		return rule;
	}

	private static void checkSum(CsvTable table, List<Criterion> criteria) {
		Map<String, BigDecimal> fields = new LinkedHashMap<>();
		criteria.forEach((each) -> fields.merge(each.field(), each.maximum(), BigDecimal::add));
		BigDecimal sum = fields.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(WHOLE) != 0) {
			List<String> parts = new ArrayList<>();
			fields.forEach((field, points) -> parts.add("%s: %s".formatted(field, Points.written(points))));
			throw table.fault("maximum",
					"tổng điểm là %s, phải là 100 (%s)".formatted(Points.written(sum), String.join("; ", parts)));
		}
	}

}
