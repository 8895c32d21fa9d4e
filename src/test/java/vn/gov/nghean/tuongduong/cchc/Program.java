package vn.gov.nghean.tuongduong.cchc;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real program as a process of its own, as somebody starts it on a machine whose
 * locale knows no Vietnamese.
 */
final class Program {

	static final Path FOLDER = Path.of("target/startup").toAbsolutePath();

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final Process process;

	private final Path console;

	private final Path data;

	private final int port;

	private Program(Process process, Path console, Path data, int port) {
		this.process = process;
		this.console = console;
		this.data = data;
		this.port = port;
	}

	/**
	 * @param data the data folder
	 * @param options of the virtual machine, if they begin with {@code -D}, or of the
	 * program
	 */
	static Program start(String data, String... options) {
		return start(freePort(), data, options);
	}

	/** A process group of its own gets signals as from a terminal's keyboard. */
	static Program start(int port, String data, String... options) {
		List<String> command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT", "LC_ALL=C",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
				"-XX:TieredStopAtLevel=1"));
		Arrays.stream(options).filter((option) -> option.startsWith("-D")).forEach(command::add);
		command.addAll(List.of("-cp", classPath(), CchcApplication.class.getName(), "--server.port=" + port,
				"--cchc.data-dir=" + FOLDER.resolve(data)));
		Arrays.stream(options).filter((option) -> option.startsWith("--")).forEach(command::add);
		try {
			Path console = Files.createDirectories(FOLDER)
				.resolve("console-%d.log".formatted(NUMBER.incrementAndGet()));
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(console.toFile())
				.start();
			return new Program(process, console, FOLDER.resolve(data), port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Program ready() throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!console().contains("admin   ")) {
			assertThat(this.process.isAlive() && System.nanoTime() < end).as(console()).isTrue();
			TimeUnit.MILLISECONDS.sleep(100);
		}
		return this;
	}

	int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(console()).isTrue();
		return this.process.exitValue();
	}

	String console() {
		try {
			return Files.readString(this.console);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it printed besides its log. */
	List<String> said() {
		return console().lines()
			.filter((line) -> !line.isBlank() && !line.matches("\\d{4}-\\d\\d-\\d\\dT.* INFO .*"))
			.toList();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		exitCode();
	}

	/** As Ctrl-C does: its children get the signal too. */
	void interrupt() throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-INT", "--", "-" + this.process.pid()).start().waitFor();
	}

	/** Its database server, if one runs. */
	Optional<ProcessHandle> database() throws IOException {
		Path pid = this.data.resolve("mariadb.pid");
		return Files.exists(pid)
				? ProcessHandle.of(Long.parseLong(Files.readString(pid).trim())).filter(ProcessHandle::isAlive)
				: Optional.empty();
	}

	HttpResponse<String> get(String path, String user, String password) throws IOException, InterruptedException {
		return send(request(path, user, password).GET());
	}

	HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
		return send(request(path, "admin", "cchc-demo-2024").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)));
	}

	private HttpRequest.Builder request(String path, String user, String password) {
		String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Basic " + login);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Ends it and its database, however it is. */
	void clear() throws IOException {
		this.process.destroyForcibly();
		database().ifPresent(ProcessHandle::destroyForcibly);
	}

}
