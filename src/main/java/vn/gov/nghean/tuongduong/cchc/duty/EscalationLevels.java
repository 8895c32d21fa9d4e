package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;
import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * The levels of escalation, from their file: numbered upwards, none told before the one
 * below it.
 */
@Component
class EscalationLevels {

	private static final int LONGEST_NAME = 100;

	private static final int MOST_DAYS = 366;

	private final List<EscalationLevel> levels;

	/**
	 * @throws StartupFailure naming each bad row by file, line and column
	 */
	EscalationLevels(@Value("${cchc.data}duty/escalation-levels.csv") Resource file) {
		this.levels = DutyFiles.read(() -> {
			List<EscalationLevel> above = new ArrayList<>();
			CsvTable.of(file, "level", "name", "grace_working_days", "recipient", "letter")
				.map((row) -> above.add(level(row, above)));
			if (above.isEmpty()) {
				throw new TableFaults(List.of("Tệp %s: phải có ít nhất một cấp".formatted(file.getFilename())));
			}
			return List.copyOf(above);
		});
	}

	private static EscalationLevel level(TableRow row, List<EscalationLevel> above) {
		int order = row.number("level");
		int days = row.number("grace_working_days");
		String letter = row.text("letter");
		EscalationLevel last = above.isEmpty() ? null : above.get(above.size() - 1);
		if (order < 1 || (last != null && order <= last.order())) {
			throw row.fault("level", "phải lớn hơn cấp ở dòng trên: " + order);
		}
		if (row.text("name").length() > LONGEST_NAME) {
			throw row.fault("name", "dài quá %d ký tự".formatted(LONGEST_NAME));
		}
		if (days < 0 || days > MOST_DAYS) {
			throw row.fault("grace_working_days", "phải từ 0 đến %d: %d".formatted(MOST_DAYS, days));
		}
		if (last != null && days < last.graceDays()) {
			throw row.fault("grace_working_days", "không được sớm hơn cấp ở dòng trên: " + days);
		}
		if (!letter.equals("yes") && !letter.equals("no")) {
			throw row.fault("letter", "phải là yes hoặc no: " + letter);
		}
		return new EscalationLevel(order, row.text("name"), days, row.oneOf(EscalationLevel.To.class, "recipient"),
				letter.equals("yes"));
	}

	/** From the first to the last. */
	List<EscalationLevel> all() {
		return this.levels;
	}

	EscalationLevel get(int order) {
		return this.levels.stream()
			.filter((level) -> level.order() == order)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Không có cấp xử lý " + order));
	}

}
