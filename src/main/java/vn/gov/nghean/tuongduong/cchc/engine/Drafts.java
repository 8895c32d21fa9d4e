package vn.gov.nghean.tuongduong.cchc.engine;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Drafts of forms: what the person a task is given to has written and not submitted. They
 * lie beside the engine's variables, so that no step ever takes one for an answer, and
 * end with their task.
 */
@Component
public class Drafts {

	/** Longest draft kept, in characters. */
	static final int LONGEST = 60_000;

	private final JdbcTemplate jdbc;

	private final TaskService tasks;

	private final FormGuard forms;

	private final SystemWork system;

	private final ObjectMapper json;

	private final BusinessClock clock;

	Drafts(JdbcTemplate jdbc, TaskService tasks, FormGuard forms, SystemWork system, ObjectMapper json,
			BusinessClock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.forms = forms;
		this.system = system;
		this.json = json;
		this.clock = clock;
	}

	/** Whether a task is given to a person. */
	public boolean isGivenTo(String taskId, String userId) {
		Task task = this.system.run(() -> this.tasks.createTaskQuery().taskId(taskId).singleResult());
		return task != null && userId.equals(task.getAssignee());
	}

	/**
	 * Keeps a draft in the place of the last one.
	 * @param values by field; what is required may be missing
	 * @throws Refusal naming a field the form does not have, or if it is too long
	 */
	public void keep(String taskId, String userId, Map<String, ? extends @Nullable Object> values) {
		Set<String> fields = this.system.run(() -> this.forms.editableFields(taskId));
		values.forEach((field, value) -> {
			if (!fields.contains(field)) {
				throw new Refusal("Biến «%s» không có trong biểu mẫu.".formatted(field));
			}
			if (value != null && !(value instanceof String || value instanceof Number || value instanceof Boolean)) {
				throw new Refusal("«%s»: bản nháp chỉ giữ chữ, số, có hoặc không.".formatted(field));
			}
		});
		String content = written(values);
		if (content.length() > LONGEST) {
			throw new Refusal("Bản nháp dài quá %d ký tự.".formatted(LONGEST));
		}
		this.jdbc.update("REPLACE INTO engine_draft (task_id, user_id, content, saved_at) VALUES (?, ?, ?, ?)", taskId,
				userId, content, Timestamp.from(this.clock.instant()));
	}

	private String written(Map<String, ?> values) {
		try {
			return this.json.writeValueAsString(values);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The draft of a person for a task, as JSON. */
	public Optional<String> find(String taskId, String userId) {
		return Optional.ofNullable(DataAccessUtils.singleResult(this.jdbc.queryForList(
				"SELECT content FROM engine_draft WHERE task_id = ? AND user_id = ?", String.class, taskId, userId)));
	}

	@EventListener
	public void on(TaskFinished task) {
		this.jdbc.update("DELETE FROM engine_draft WHERE task_id = ?", task.taskId());
	}

}
