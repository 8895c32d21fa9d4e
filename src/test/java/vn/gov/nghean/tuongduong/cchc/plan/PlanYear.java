package vn.gov.nghean.tuongduong.cchc.plan;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.Time;

/**
 * The shipped plan, run through its year in the database that all tests share and taken
 * out of it again.
 */
@Component
class PlanYear {

	private static final int YEAR = 2024;

	private static final List<String> OF_RECORDS = List.of("duty_product", "duty_contribution", "duty_return",
			"duty_step", "duty_extension", "duty_escalation_action");

	private static final List<String> OF_RANKING = List.of(
			"DELETE t FROM ranking_score_change t JOIN ranking_sheet s ON s.id = t.sheet_id JOIN ranking_round r ON r.id = s.round_id WHERE r.ranking_year = ?",
			"DELETE t FROM ranking_score t JOIN ranking_sheet s ON s.id = t.sheet_id JOIN ranking_round r ON r.id = s.round_id WHERE r.ranking_year = ?",
			"DELETE t FROM ranking_sheet t JOIN ranking_round r ON r.id = t.round_id WHERE r.ranking_year = ?",
			"DELETE t FROM ranking_opinion t JOIN ranking_round r ON r.id = t.round_id WHERE r.ranking_year = ?",
			"DELETE FROM ranking_round WHERE ranking_year = ?");

	private static final String OF_PLAN = """
			JOIN ACT_HI_PROCINST root ON root.ID_ = p.ROOT_PROC_INST_ID_
			WHERE root.PROC_DEF_KEY_ LIKE 'plan-%d-%%'""";

	private static final List<String> RUNNING = List.of(deletesOfTasks("ACT_RU_AUTHORIZATION", "RESOURCE_ID_"),
			deletesOfTasks("ACT_RU_IDENTITYLINK", "TASK_ID_"), deletes("ACT_RU_TASK", "PROC_INST_ID_"),
			deletes("ACT_RU_VARIABLE", "PROC_INST_ID_"), deletes("ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_"),
			deletes("ACT_RU_INCIDENT", "PROC_INST_ID_"), deletes("ACT_RU_JOB", "PROCESS_INSTANCE_ID_"),
			deletes("ACT_RU_EXECUTION", "PROC_INST_ID_"));

	private final Plans plans;

	private final ApprovedPlans approved;

	private final RepositoryService repository;

	private final JdbcTemplate jdbc;

	PlanYear(Plans plans, ApprovedPlans approved, RepositoryService repository, JdbcTemplate jdbc) {
		this.plans = plans;
		this.approved = approved;
		this.repository = repository;
		this.jdbc = jdbc;
	}

	/** The plan comes into force on the morning of its first working day. */
	void begins(Time time) {
		isForgotten();
		time.is("2024-01-02T07:00");
		this.plans.loadApproved(Plan2024.texts());
		this.plans.activate(YEAR);
	}

	/** The year passes; each morning after the work is handed out, people come in. */
	void passes(Time time, Runnable people) {
		for (LocalDate day = LocalDate.of(YEAR, 1, 2); day.getYear() == YEAR; day = day.plusDays(1)) {
			time.passesTo(day + "T08:00");
			people.run();
		}
		time.passesTo(YEAR + "-12-31T23:59");
	}

	/** Nothing of the plan is left, neither running nor in its own tables. */
	void isForgotten() {
		nothingRuns();
		this.repository.createProcessDefinitionQuery()
			.processDefinitionKeyLike("plan-" + YEAR + "-%")
			.list()
			.stream()
			.map(ProcessDefinition::getDeploymentId)
			.distinct()
			.forEach((deployment) -> this.repository.deleteDeployment(deployment, true, true, true));
		OF_RECORDS.forEach((table) -> this.jdbc.update(
				"DELETE t FROM %s t JOIN duty_record r ON r.id = t.record_id WHERE r.plan = ?".formatted(table),
				String.valueOf(YEAR)));
		OF_RANKING.forEach((delete) -> this.jdbc.update(delete, YEAR));
		this.jdbc.update("DELETE FROM duty_record WHERE plan = ?", String.valueOf(YEAR));
		List.of("plan_opening", "plan_row", "plan_version", "plan_cell_edit")
			.forEach((table) -> this.jdbc.update("DELETE FROM %s WHERE plan_year = ?".formatted(table), YEAR));
		this.approved.readAnew();
	}

	/** The engine would take minutes to end a thousand instances one by one. */
	private void nothingRuns() {
		this.jdbc.execute((Connection connection) -> {
			try (Statement statement = connection.createStatement()) {
				statement.execute("SET FOREIGN_KEY_CHECKS = 0");
				for (String delete : RUNNING) {
					statement.execute(delete.formatted(YEAR));
				}
				return statement.execute("SET FOREIGN_KEY_CHECKS = 1");
			}
		});
	}

	private static String deletes(String table, String column) {
		return "DELETE t FROM %s t JOIN ACT_HI_PROCINST p ON p.ID_ = t.%s %s".formatted(table, column, OF_PLAN);
	}

	private static String deletesOfTasks(String table, String column) {
		return "DELETE t FROM %s t JOIN ACT_RU_TASK k ON k.ID_ = t.%s JOIN ACT_HI_PROCINST p ON p.ID_ = k.PROC_INST_ID_ %s"
			.formatted(table, column, OF_PLAN);
	}

}
