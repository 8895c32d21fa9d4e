package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.plan.PlanChanges.Cell;
import vn.gov.nghean.tuongduong.cchc.plan.PlanChanges.Change;
import vn.gov.nghean.tuongduong.cchc.plan.PlanChanges.Kind;

/**
 * Compares a version that is on its way with the one in force.
 */
@Component
class Comparison {

	private final PlanVersionRepository versions;

	private final PlanReader reader;

	private final DutyOverview duties;

	private final WorkFates fates;

	private final RowStateRepository states;

	private final Units units;

	Comparison(PlanVersionRepository versions, PlanReader reader, DutyOverview duties, WorkFates fates,
			RowStateRepository states, Units units) {
		this.versions = versions;
		this.reader = reader;
		this.duties = duties;
		this.fates = fates;
		this.states = states;
		this.units = units;
	}

	/** Nothing if no other version is in force. */
	Optional<PlanChanges> of(PlanVersion version, Plan plan) {
		return this.versions.inForce(plan.year())
			.filter((inForce) -> inForce.version() < version.version())
			.map((inForce) -> new PlanChanges(inForce.version(),
					changes(inForce.texts(), version, plan, running(plan))));
	}

	private Map<String, Long> running(Plan plan) {
		return this.duties.of(plan.key())
			.stream()
			.filter((line) -> !line.delivered())
			.collect(Collectors.groupingBy(DutyOverview.Line::row, Collectors.counting()));
	}

	private List<Change> changes(PlanTexts before, PlanVersion after, Plan plan, Map<String, Long> running) {
		Plan old = this.reader.read(before);
		Map<String, Map<String, String>> was = cells(before, old);
		Map<String, Map<String, String>> is = cells(after.texts(), plan);
		Set<String> ended = this.states.findByPlanYear(plan.year())
			.stream()
			.filter(RowState::withdrawn)
			.map(RowState::row)
			.collect(Collectors.toSet());
		String name = "phiên bản " + after.version();
		List<Change> changes = new ArrayList<>();
		plan.rows().forEach((row) -> {
			List<Cell> cells = different(was.get(row.code()), is.getOrDefault(row.code(), Map.of()));
			int now = running.getOrDefault(row.code(), 0L).intValue();
			if (!was.containsKey(row.code()) || !cells.isEmpty()) {
				String hint = hint(row, old, ended);
				changes.add(new Change(row.code(), was.containsKey(row.code()) ? Kind.CHANGED : Kind.ADDED, row.task(),
						cells, now, ended.contains(row.code()) ? List.of() : this.fates.of(old, plan, row, name),
						hint));
			}
		});
		old.rows()
			.stream()
			.filter((row) -> !is.containsKey(row.code()))
			.forEach((row) -> changes.add(new Change(row.code(), Kind.REMOVED, row.task(), List.of(),
					running.getOrDefault(row.code(), 0L).intValue(), List.of(), "")));
		return changes;
	}

	/** Rows are known by their codes: a number that moves begins its work anew. */
	private static String hint(PlanRow row, Plan old, Set<String> ended) {
		if (ended.contains(row.code())) {
			return "Dòng này đã được rút khỏi kế hoạch trước đây nên không chạy lại; hãy dùng số khác.";
		}
		return old.rows()
			.stream()
			.filter((other) -> other.task().equals(row.task()) && !other.code().equals(row.code()))
			.filter((other) -> old.find(row.code()).filter((same) -> same.task().equals(row.task())).isEmpty())
			.map((other) -> ("Nội dung này đang là dòng %s. Nếu chỉ đổi số thứ tự, hãy giữ số cũ: "
					+ "số đổi thì việc đang làm kết thúc và giao lại từ đầu.")
				.formatted(other.code()))
			.findFirst()
			.orElse("");
	}

	private static List<Cell> different(@Nullable Map<String, String> before, Map<String, String> after) {
		if (before == null) {
			return List.of();
		}
		return after.entrySet()
			.stream()
			.filter((cell) -> !cell.getValue().equals(before.get(cell.getKey())))
			.map((cell) -> new Cell(cell.getKey(), before.getOrDefault(cell.getKey(), ""), cell.getValue()))
			.toList();
	}

	/** What is written in each row, and what is understood of it, by names. */
	private Map<String, Map<String, String>> cells(PlanTexts texts, Plan plan) {
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		PlanReader.appendix(texts.appendix()).forEach((source) -> {
			Map<String, String> cells = new LinkedHashMap<>();
			cells.put("Nhiệm vụ", source.task());
			cells.put("Sản phẩm", source.products());
			cells.put("Cơ quan chủ trì", source.lead());
			cells.put("Cơ quan phối hợp", source.cooperating());
			cells.put("Thời hạn", source.deadline());
			cells.put("Chịu trách nhiệm", accountable(plan.row(source.code())));
			cells.put("Cách hiểu",
					plan.row(source.code()).parts().stream().map(this::understood).collect(Collectors.joining("\n")));
			rows.put(source.code(), cells);
		});
		return rows;
	}

	private String accountable(PlanRow row) {
		String unit = row.accountableUnitId();
		return (unit != null) ? names(List.of(unit)) : "";
	}

	private String understood(PlanPart part) {
		return "Phần %d: %s; %s; %s".formatted(part.no(), String.join(", ", part.products()), names(part.unitIds()),
				(part.deadline() != null) ? part.deadline().explanation() : "không có hạn");
	}

	private String names(List<String> ids) {
		return ids.stream().map((id) -> this.units.shortNameOf(id)).collect(Collectors.joining(", "));
	}

}
