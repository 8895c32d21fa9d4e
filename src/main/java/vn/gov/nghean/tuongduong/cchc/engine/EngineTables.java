package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in its own jar, as utf8mb4 and with times
 * to the millisecond: the scripts say {@code utf8} and whole seconds, which loses emoji
 * and the order of what happens within a second.
 */
@Component
class EngineTables implements JavaMigration {

	private static final String FOLDER = "org/camunda/bpm/engine/db/create/";

	private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	private static final Pattern WHOLE_SECONDS = Pattern
		.compile("(?i)(?<=\\s)(datetime|timestamp)(?=\\s*(,|not null|null|default|\\)|$))", Pattern.MULTILINE);

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("001");
	}

	@Override
	public String getDescription() {
		return "engine tables 7.24";
	}

	@Override
	public @Nullable Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return false;
	}

	@Override
	public void migrate(Context context) throws IOException {
		for (String script : SCRIPTS) {
			String text = new ClassPathResource(FOLDER + "activiti.mysql.create." + script + ".sql")
				.getContentAsString(StandardCharsets.UTF_8);
			ScriptUtils.executeSqlScript(context.getConnection(),
					new ByteArrayResource(adapt(text).getBytes(StandardCharsets.UTF_8)));
		}
	}

	static String adapt(String script) {
		String characters = script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
		return WHOLE_SECONDS.matcher(characters).replaceAll("$1(3)");
	}

}
