package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class EngineOnMariaDbTest {

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identity;

	@Test
	void theServerIsTheVersionThatIsSupported() {
		assertThat(this.jdbc.queryForObject("SELECT VERSION()", String.class)).startsWith(MariaDbServer.VERSION)
			.contains("MariaDB");
	}

	@Test
	void theEnginesTimesKeepMilliseconds() {
		List<Integer> precisions = this.jdbc.queryForList("""
				SELECT DISTINCT datetime_precision FROM information_schema.columns
				WHERE table_schema = DATABASE() AND table_name LIKE 'act\\_%' AND datetime_precision IS NOT NULL""",
				Integer.class);
		assertThat(precisions).containsExactly(3);
	}

	@Test
	void allTablesStoreAnyCharacter() {
		List<String> collations = this.jdbc.queryForList("""
				SELECT DISTINCT table_collation FROM information_schema.tables
				WHERE table_schema = DATABASE() AND table_name NOT LIKE 'flyway%'""", String.class);
		assertThat(collations).containsExactly("utf8mb4_bin");
	}

	@Test
	void aCommentKeepsVietnameseNamesAndEmoji() {
		Task task = this.tasks.newTask();
		this.tasks.saveTask(task);
		this.tasks.createComment(task.getId(), null, "Bà Nguyễn Thị Ước đã nhận 👍");
		assertThat(this.tasks.getTaskComments(task.getId())).singleElement()
			.satisfies((comment) -> assertThat(comment.getFullMessage()).isEqualTo("Bà Nguyễn Thị Ước đã nhận 👍"));
		this.tasks.deleteTask(task.getId(), true);
	}

	@Test
	void namesThatDifferOnlyInCaseOrDiacriticsAreDifferentUsers() {
		List<String> ids = List.of("an", "ân", "AN");
		ids.forEach((id) -> {
			User user = this.identity.newUser(id);
			user.setLastName(id);
			this.identity.saveUser(user);
		});
		ids.forEach((id) -> assertThat(this.identity.createUserQuery().userId(id).singleResult().getLastName())
			.isEqualTo(id));
		ids.forEach(this.identity::deleteUser);
	}

}
