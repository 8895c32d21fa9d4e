package vn.gov.nghean.tuongduong.cchc.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The one-stop system and the people at work on its late dossiers.
 */
@Component
public class OneStop {

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private final Dossiers dossiers;

	private final DossierReader reader;

	private final DossierRepository stored;

	private final ApologyRepository apologies;

	private final RuntimeService runtime;

	private final TaskService tasks;

	OneStop(Dossiers dossiers, DossierReader reader, DossierRepository stored, ApologyRepository apologies,
			RuntimeService runtime, TaskService tasks) {
		this.dossiers = dossiers;
		this.reader = reader;
		this.stored = stored;
		this.apologies = apologies;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/** A dossier of Tam Quang under way, due then. */
	public Map<String, Object> dossier(String due) {
		Map<String, Object> row = new HashMap<>(Map.of("code", "TEST-" + NUMBERS.incrementAndGet(), "procedure",
				"Chứng thực bản sao từ bản chính", "field", "Hộ tịch", "applicant", "Người nộp (dữ liệu thử)",
				"received", "2024-01-03 08:00", "due", due, "unit", "tam-quang", "status", "đang giải quyết"));
		row.put("official", "Cán bộ tư pháp");
		return row;
	}

	/** The same, told otherwise. */
	public Map<String, Object> but(Map<String, Object> row, String field, Object value) {
		Map<String, Object> changed = new HashMap<>(row);
		changed.put(field, value);
		return changed;
	}

	public Map<String, Object> returned(Map<String, Object> row, String moment) {
		return but(but(row, "status", "đã trả kết quả"), "returned", moment);
	}

	/** Tells the system of dossiers. */
	@SafeVarargs
	public final ImportReport tells(Map<String, Object>... rows) {
		List<DossierReader.ReadRow> read = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			try {
				read.add(this.reader.read("Hồ sơ " + row.get("code"), row));
			}
			catch (IllegalArgumentException ex) {
				faults.add(ex.getMessage());
			}
		}
		return this.dossiers.take(read, faults, (unit) -> true);
	}

	Dossier onRecord(Map<String, Object> row) {
		return this.stored.findByCode(String.valueOf(row.get("code"))).orElseThrow();
	}

	/** The dossier's last apology. */
	Apology apology(Map<String, Object> row) {
		return this.apologies.findFirstByDossierIdOrderByAttemptDesc(onRecord(row).id()).orElseThrow();
	}

	boolean hasApology(Map<String, Object> row) {
		return this.apologies.findFirstByDossierIdOrderByAttemptDesc(onRecord(row).id()).isPresent();
	}

	/** The process that runs for the dossier's last apology. */
	public String process(Map<String, Object> row) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("late-dossier-apology")
			.variableValueEquals("apologyId", apology(row).id())
			.singleResult()
			.getProcessInstanceId();
	}

	public boolean isRunning(Map<String, Object> row) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("late-dossier-apology")
			.variableValueEquals("apologyId", apology(row).id())
			.count() > 0;
	}

	public long escalations(Map<String, Object> row) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("overdue-escalation")
			.variableValueEquals("dutyRecordId", apology(row).dutyRecordId())
			.count();
	}

	/** The step that waits for somebody in the dossier's process; fails if none does. */
	public Task task(Map<String, Object> row) {
		return this.tasks.createTaskQuery()
			.processDefinitionKey("late-dossier-apology")
			.processVariableValueEquals("apologyId", apology(row).id())
			.singleResult();
	}

	public String step(Map<String, Object> row) {
		Task task = task(row);
		return (task != null) ? task.getTaskDefinitionKey() : "";
	}

	public void completes(Map<String, Object> row, Map<String, Object> form) {
		this.tasks.complete(task(row).getId(), form);
	}

	/** The unit explains the delay and promises a new day. */
	public void explains(Map<String, Object> row, String newDay) {
		completes(row, Map.of("decision", "late", "cause", "signature", "explanation",
				"Lãnh đạo đi công tác nên trình ký chậm", "newDate", newDay));
	}

	public void signs(Map<String, Object> row) {
		completes(row, Map.of("decision", "sign"));
	}

	public void notifies(Map<String, Object> row, String day) {
		completes(row, Map.of("notifiedHow", "direct", "notifiedDate", day));
	}

	/** From the explanation to the letter in the applicant's hands on a day. */
	public void apologises(Map<String, Object> row, String newDay, String day) {
		explains(row, newDay);
		signs(row);
		notifies(row, day);
	}

}
