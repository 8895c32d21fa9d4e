package vn.gov.nghean.tuongduong.cchc.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The dated tasks that wait for somebody, with whom they wait for. Read in one statement:
 * the engine's own queries need one a task to learn whom it is offered to.
 */
@Component
public class OpenTasks {

	private static final String TASKS = """
			SELECT t.ID_, t.TASK_DEF_KEY_, t.NAME_, t.PROC_INST_ID_, t.CREATE_TIME_, t.DUE_DATE_, t.ASSIGNEE_,
			  GROUP_CONCAT(DISTINCT l.GROUP_ID_) AS GROUPS_,
			  MAX(CASE WHEN v.NAME_ = 'workTitle' THEN v.TEXT_ END) AS TITLE_,
			  MAX(CASE WHEN v.NAME_ = 'unitName' THEN v.TEXT_ END) AS UNIT_,
			  MAX(CASE WHEN v.NAME_ = 'planRow' THEN v.TEXT_ END) AS ROW_,
			  MAX(CASE WHEN v.NAME_ = 'periodName' THEN v.TEXT_ END) AS PERIOD_
			FROM ACT_RU_TASK t
			LEFT JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate'
			LEFT JOIN ACT_RU_VARIABLE v ON v.TASK_ID_ = t.ID_
			  AND v.NAME_ IN ('workTitle', 'unitName', 'planRow', 'periodName')
			WHERE t.SUSPENSION_STATE_ = 1 AND t.DUE_DATE_ IS NOT NULL AND %s
			GROUP BY t.ID_
			ORDER BY t.DUE_DATE_, t.ID_""";

	private final NamedParameterJdbcTemplate jdbc;

	OpenTasks(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, by their deadlines. */
	public List<OpenTask> all() {
		return find("TRUE", Map.of());
	}

	/** Those among some tasks that are still open. */
	public List<OpenTask> withIds(Collection<String> taskIds) {
		return taskIds.isEmpty() ? List.of() : find("t.ID_ IN (:ids)", Map.of("ids", taskIds));
	}

	/** Those of some processes. */
	public List<OpenTask> ofProcesses(Collection<String> processInstanceIds) {
		return processInstanceIds.isEmpty() ? List.of()
				: find("t.PROC_INST_ID_ IN (:ids)", Map.of("ids", processInstanceIds));
	}

	/** Those given to a person, or offered to one of some groups and held by nobody. */
	public List<OpenTask> of(String userId, Collection<String> groups) {
		String mine = "(t.ASSIGNEE_ = :user OR (t.ASSIGNEE_ IS NULL AND EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK m "
				+ "WHERE m.TASK_ID_ = t.ID_ AND m.TYPE_ = 'candidate' AND m.GROUP_ID_ IN (:groups))))";
		return find(mine, Map.of("user", userId, "groups", groups.isEmpty() ? Set.of("") : groups));
	}

	/** Those offered to a unit's people, whoever holds them. */
	public List<OpenTask> ofUnit(String unitId) {
		return find("EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK m WHERE m.TASK_ID_ = t.ID_ AND m.TYPE_ = 'candidate' "
				+ "AND SUBSTRING_INDEX(m.GROUP_ID_, '.', 1) = :unit)", Map.of("unit", unitId));
	}

	private List<OpenTask> find(String condition, Map<String, ?> values) {
		return this.jdbc.query(TASKS.formatted(condition), values, OpenTasks::task);
	}

	private static OpenTask task(ResultSet row, int number) throws SQLException {
		String name = text(row, "NAME_");
		String title = text(row, "TITLE_");
		String groups = text(row, "GROUPS_");
		return new OpenTask(text(row, "ID_"), text(row, "TASK_DEF_KEY_"), name, text(row, "PROC_INST_ID_"),
				title.isBlank() ? name : title, text(row, "UNIT_"), text(row, "ROW_"), text(row, "PERIOD_"),
				row.getTimestamp("CREATE_TIME_").toInstant(), row.getTimestamp("DUE_DATE_").toInstant(),
				row.getString("ASSIGNEE_"), groups.isEmpty() ? Set.of() : Set.of(groups.split(",")));
	}

	private static String text(ResultSet row, String column) throws SQLException {
		@Nullable String value = row.getString(column);
		return Objects.requireNonNullElse(value, "");
	}

}
