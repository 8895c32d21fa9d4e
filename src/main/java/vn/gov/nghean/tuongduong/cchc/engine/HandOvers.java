package vn.gov.nghean.tuongduong.cchc.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who took a task, gave it to somebody or gave it back, from the engine's log of what
 * people did. Read in one statement: the engine's own queries know one task at a time.
 */
@Component
public class HandOvers {

	private static final String TAKEN = """
			SELECT TASK_ID_, TIMESTAMP_, USER_ID_, NEW_VALUE_
			FROM ACT_HI_OP_LOG
			WHERE TASK_ID_ IN (:ids) AND PROPERTY_ = 'assignee' AND USER_ID_ IS NOT NULL
			ORDER BY TIMESTAMP_, ID_""";

	private final NamedParameterJdbcTemplate jdbc;

	HandOvers(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of some tasks, the first one first. */
	public List<HandOver> of(Collection<String> taskIds) {
		return taskIds.isEmpty() ? List.of() : this.jdbc.query(TAKEN, Map.of("ids", taskIds), HandOvers::handOver);
	}

	private static HandOver handOver(ResultSet row, int number) throws SQLException {
		return new HandOver(row.getString("TASK_ID_"), row.getTimestamp("TIMESTAMP_").toInstant(),
				row.getString("USER_ID_"), row.getString("NEW_VALUE_"));
	}

	/**
	 * A task changes hands.
	 *
	 * @param by login name of who did it
	 * @param to login name of who has the task then; null if everybody it is offered to
	 * may take it again
	 */
	public record HandOver(String taskId, Instant at, String by, @Nullable String to) {
	}

}
