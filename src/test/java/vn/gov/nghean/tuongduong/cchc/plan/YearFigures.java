package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * What the engine's history holds of the plan's year, counted per row and unit. A task
 * counts for the unit it was offered to, an escalation for the unit that is late.
 */
@Component
class YearFigures {

	private static final Map<String, String> WORDS = Map.of("Task_AssignWork", "assign", "Task_ContributeInput",
			"contribute", "Task_SubmitProduct", "submit", "Task_ApproveProducts", "approve", "Task_AcceptResult",
			"accept", "Thủ trưởng đơn vị", "head told", "Phòng Nội vụ đôn đốc", "Home Affairs told",
			"Người chịu trách nhiệm chủ trì", "accountable told", "Lãnh đạo UBND", "vice chair told");

	private static final String OFFERED = """
			JOIN ACT_HI_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate' AND l.OPERATION_TYPE_ = 'add'
			""";

	private static final String DUTIES = """
			SELECT r.plan_row, 'duty', r.unit_id, COUNT(*)
			FROM duty_record r
			JOIN ACT_HI_PROCINST p ON p.ID_ = r.process_instance_id AND p.PROC_DEF_KEY_ = 'plan-task'
			WHERE r.plan = '2024' AND r.duty_key = 'plan-task' GROUP BY 1, 2, 3""";

	private static final String STEPS = """
			SELECT r.plan_row, t.TASK_DEF_KEY_, SUBSTRING_INDEX(l.GROUP_ID_, '.', 1), COUNT(DISTINCT t.ID_)
			FROM duty_record r
			JOIN ACT_HI_TASKINST t ON t.PROC_INST_ID_ = r.process_instance_id
			""" + OFFERED + "WHERE r.plan = '2024' AND r.duty_key = 'plan-task' GROUP BY 1, 2, 3";

	private static final String ESCALATIONS = """
			SELECT r.plan_row, 'escalation', v.TEXT_, COUNT(*)
			FROM duty_record r
			JOIN ACT_HI_PROCINST e ON e.SUPER_PROCESS_INSTANCE_ID_ = r.process_instance_id
				AND e.PROC_DEF_KEY_ = 'overdue-escalation'
			JOIN ACT_HI_VARINST v ON v.PROC_INST_ID_ = e.ID_ AND v.NAME_ = 'unitId'
			WHERE r.plan = '2024' AND r.duty_key = 'plan-task' GROUP BY 1, 2, 3""";

	private static final String LEVELS = """
			SELECT r.plan_row, v.TEXT_, SUBSTRING_INDEX(l.GROUP_ID_, '.', 1), COUNT(DISTINCT t.ID_)
			FROM duty_record r
			JOIN ACT_HI_PROCINST e ON e.SUPER_PROCESS_INSTANCE_ID_ = r.process_instance_id
			JOIN ACT_HI_TASKINST t ON t.PROC_INST_ID_ = e.ID_
			JOIN ACT_HI_VARINST v ON v.PROC_INST_ID_ = e.ID_ AND v.ACT_INST_ID_ = t.ACT_INST_ID_ AND v.NAME_ = 'levelName'
			"""
			+ OFFERED + "WHERE r.plan = '2024' AND r.duty_key = 'plan-task' GROUP BY 1, 2, 3";

	private static final String DOCUMENTS = """
			SELECT REPLACE(SUBSTRING(p.PROC_DEF_KEY_, 11), '-', '.'), 'document',
				SUBSTRING_INDEX(l.GROUP_ID_, '.', 1), COUNT(DISTINCT t.ID_)
			FROM ACT_HI_PROCINST p
			JOIN ACT_HI_TASKINST t ON t.PROC_INST_ID_ = p.ID_
			""" + OFFERED + "WHERE p.PROC_DEF_KEY_ LIKE 'plan-2024-%' GROUP BY 1, 2, 3";

	private final JdbcTemplate jdbc;

	YearFigures(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** "II.1 assign tam-quang" and how often. */
	SortedMap<String, Integer> perRowAndUnit() {
		SortedMap<String, Integer> figures = new TreeMap<>();
		for (String query : new String[] { DUTIES, STEPS, ESCALATIONS, LEVELS, DOCUMENTS }) {
			this.jdbc.query(query, (row) -> {
				String what = row.getString(2);
				figures.put("%s %s %s".formatted(row.getString(1), WORDS.getOrDefault(what, what), row.getString(3)),
						row.getInt(4));
			});
		}
		return figures;
	}

	/** "II.1 part 2, 2024-Q1, tam-quang: 2024-03-01 to 2024-03-29" of every duty. */
	SortedSet<String> occurrences() {
		return new TreeSet<>(this.jdbc.query(
				"SELECT plan_row, part, period, unit_id, ordered_at, due_at FROM duty_record WHERE plan = '2024'",
				(row, index) -> ExpectedYear.occurrence(row.getString(1), row.getInt(2), row.getString(3),
						row.getString(4), day(row.getObject(5, LocalDateTime.class)),
						day(row.getObject(6, LocalDateTime.class)))));
	}

	/** The database keeps moments in UTC. */
	private static LocalDate day(LocalDateTime moment) {
		return moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
	}

	int running(String process) {
		return count("""
				SELECT COUNT(*) FROM duty_record r
				JOIN ACT_HI_PROCINST p ON r.process_instance_id IN (p.ID_, p.SUPER_PROCESS_INSTANCE_ID_)
				WHERE r.plan = '2024' AND r.duty_key = 'plan-task' AND p.PROC_DEF_KEY_ = '%s' AND p.END_TIME_ IS NULL"""
			.formatted(process));
	}

	int closedInTime() {
		return count(
				"SELECT COUNT(*) FROM duty_record WHERE plan = '2024' AND duty_key = 'plan-task' AND status = 'CLOSED' AND working_days_late = 0");
	}

	int failures() {
		return count("""
				SELECT COUNT(*) FROM ACT_RU_JOB j
				JOIN ACT_HI_PROCINST p ON p.ID_ = j.PROCESS_INSTANCE_ID_
				JOIN ACT_HI_PROCINST root ON root.ID_ = p.ROOT_PROC_INST_ID_
				WHERE root.PROC_DEF_KEY_ LIKE 'plan-2024-%' AND j.RETRIES_ < 3""");
	}

	private int count(String query) {
		Integer count = this.jdbc.queryForObject(query, Integer.class);
		return (count != null) ? count : 0;
	}

}
