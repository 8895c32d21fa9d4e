package vn.gov.nghean.tuongduong.cchc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starting, refusing to start, being killed, coming back, stopping: the program itself,
 * with its own database. Two starts and six refusals are all it takes, so the tests
 * follow each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledOnOs(OS.LINUX)
class StartupTest {

	private static final String ACCOUNT = "{\"profile\": {\"id\": \"nguyễn.thị.ước\", \"lastName\": \"Nguyễn Thị Ước 👍\"}, \"credentials\": {\"password\": \"mật khẩu\"}}";

	private static final Map<String, Program> REFUSED = new HashMap<>();

	private static final List<Program> STARTED = new ArrayList<>();

	private static Program program;

	@BeforeAll
	static void theProgramIsStartedAndBesideItSomeThatCannotStart() throws Exception {
		FileSystemUtils.deleteRecursively(Program.FOLDER);
		program = started(Program.start("data")).ready();
		Files.writeString(Program.FOLDER.resolve("a-file"), "");
		Path older = Files.createDirectories(Program.FOLDER.resolve("older/mariadb"));
		Files.writeString(older.resolve("mariadb_upgrade_info"), "10.6.18-MariaDB");
		Files.createSymbolicLink(Program.FOLDER.resolve("older/mariadb-server"),
				Program.FOLDER.resolve("data/mariadb-server"));
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			REFUSED.put("same data", started(Program.start("data")));
			REFUSED.put("port taken", started(Program.start(taken.getLocalPort(), "nothing")));
			REFUSED.put("not writable", started(Program.start("a-file")));
			REFUSED.put("old data", started(Program.start("older")));
			REFUSED.put("processor", started(Program.start("nothing", "-Dos.arch=riscv64")));
			REFUSED.put("open demo", started(Program.start("nothing", "--server.address=0.0.0.0")));
			for (Program refused : REFUSED.values()) {
				refused.exitCode();
			}
		}
	}

	private static Program started(Program started) {
		STARTED.add(started);
		return started;
	}

	@AfterAll
	static void nothingIsLeftRunning() throws IOException {
		for (Program any : STARTED) {
			any.clear();
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			same data    | Thư mục dữ liệu .*/data đang được một hệ thống CCHC khác sử dụng; .*
			port taken   | Cổng \\d+ đang được chương trình khác sử dụng; .*
			not writable | Không ghi được vào thư mục dữ liệu .*/a-file; .*
			old data     | Dữ liệu trong .*/older/mariadb thuộc MariaDB 10.6.18-MariaDB, không phải 11.4; .*
			processor    | MariaDB kèm theo không chạy được trên linux \\(riscv64\\); .*
			open demo    | Chế độ demo dùng mật khẩu công khai nên chỉ được mở trên máy này .*""")
	@Order(1)
	void whatCannotStartSaysWhyInOneSentence(String what, String why) throws Exception {
		Program refused = Objects.requireNonNull(REFUSED.get(what));
		assertThat(refused.exitCode()).isNotZero();
		assertThat(refused.said()).singleElement()
			.satisfies((sentence) -> assertThat(sentence).matches(why).endsWith(".").doesNotContain("Exception"));
	}

	@Test
	@Order(2)
	void nothingIsStoredByADemoThatWouldBeOpen() {
		assertThat(Program.FOLDER.resolve("nothing/mariadb")).doesNotExist();
	}

	@Test
	@Order(3)
	void thePasswordIsForTheOwnerAlone() throws IOException {
		Path password = Program.FOLDER.resolve("data/mariadb.password");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
		assertThat(Files.readString(password)).hasSizeGreaterThan(40);
		assertThat(Program.FOLDER.resolve("data/mariadb.init.sql")).doesNotExist();
	}

	@Test
	@Order(4)
	void theDatabaseListensOnLoopbackOnly() throws IOException {
		String port = "%04X".formatted(Integer.parseInt(Files.readString(Program.FOLDER.resolve("data/mariadb.port"))));
		try (Stream<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6").flatMap(StartupTest::lines)) {
			assertThat(sockets.map((line) -> line.strip().split("\\s+"))
				.filter((socket) -> socket[1].endsWith(":" + port) && socket[3].equals("0A"))
				.map((socket) -> socket[1])).containsExactly("0100007F:" + port);
		}
	}

	private static Stream<String> lines(String file) {
		try {
			return Files.readAllLines(Path.of(file)).stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

	@Test
	@Order(5)
	void theLastThingItPrintsIsWhereItIsWhoCanLogInAndItsClock() {
		String report = program.console().substring(program.console().indexOf("CCHC đã sẵn sàng."));
		assertThat(report).matches("""
				(?s)CCHC đã sẵn sàng\\.
				  Tasklist .* http://127\\.0\\.0\\.1:\\d+/camunda/app/tasklist/default/
				  Cockpit .* http://127\\.0\\.0\\.1:\\d+/camunda/app/cockpit/default/
				  Admin .* http://127\\.0\\.0\\.1:\\d+/camunda/app/admin/default/
				  Đồng hồ của hệ thống: +\\d\\d:\\d\\d, 06/02/2024 \\(giờ Việt Nam\\)
				  Tài khoản demo, mật khẩu chung cchc-demo-2024:
				    tam-quang\\.canbo, .*
				    admin +quản trị hệ thống
				\\s*""");
	}

	@Test
	@Order(6)
	void killedItComesBackWithAllDataAlthoughItsDatabaseStillRuns() throws Exception {
		assertThat(program.post("/engine-rest/user/create", ACCOUNT).statusCode()).isEqualTo(204);
		List<Object> before = state();
		ProcessHandle database = program.database().orElseThrow();
		program.kill();
		assertThat(database.isAlive()).isTrue();
		program = started(Program.start("data")).ready();
		assertThat(database.isAlive()).as("the old server gave way to a new one").isFalse();
		assertThat(state()).isEqualTo(before);
		var me = program.get("/api/me", "nguyễn.thị.ước", "mật khẩu");
		assertThat(me.statusCode()).isEqualTo(200);
	}

	/** What is deployed and running, and who is known. */
	private static List<Object> state() throws IOException, InterruptedException {
		List<Object> state = new ArrayList<>();
		for (String what : List.of("deployment", "process-definition", "user", "group")) {
			var answer = program.get("/engine-rest/" + what + "/count", "admin", "cchc-demo-2024");
			state.add(what + " " + new ObjectMapper().readTree(answer.body()).path("count").asInt());
		}
		return state;
	}

	@Test
	@Order(7)
	void ctrlCStopsItAndItsDatabase() throws Exception {
		ProcessHandle database = program.database().orElseThrow();
		program.interrupt();
		assertThat(program.exitCode()).isEqualTo(130);
		assertThat(database.isAlive()).isFalse();
		assertThat(program.console()).doesNotContain("Exception", " ERROR ", "\tat ");
		assertThat(Files.readString(Program.FOLDER.resolve("data/mariadb.log")).strip()).endsWith("Shutdown complete");
	}

}
