package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.springframework.util.FileSystemUtils;

/**
 * The demonstration of 2024 at some moment, in a process of its own as people start it, on
 * a free port and an empty database.
 */
final class RunningSystem implements AutoCloseable {

	private static final int MINUTES = 8;

	private final Process process;

	private final int port;

	private final Path log;

	private RunningSystem(Process process, int port, Path log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	static RunningSystem start(String moment) {
		String day = moment.substring(0, moment.indexOf('T'));
		Path data = Path.of("target", "browser-data-" + day);
		Path log = Path.of("target", "browser-system-%s.log".formatted(day));
		try {
			FileSystemUtils.deleteRecursively(data.resolve("mariadb"));
			int port = freePort();
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx1g", "-cp", classPath(), "vn.gov.nghean.tuongduong.cchc.CchcApplication",
					"--server.port=" + port, "--cchc.data-dir=" + data, "--cchc.clock.start=" + moment)
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			// It would outlive tests that are stopped.
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
			RunningSystem system = new RunningSystem(process, port, log);
			system.waitUntilReady();
			return system;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** What the program runs with: the tests' classes are not part of it. */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(all.split(System.getProperty("path.separator")))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private void waitUntilReady() throws IOException {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
		while (!Files.readString(this.log).contains("CCHC đã sẵn sàng")) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				this.process.destroy();
				throw new IllegalStateException("the system did not start:\n" + Files.readString(this.log));
			}
			pause();
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(300);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
