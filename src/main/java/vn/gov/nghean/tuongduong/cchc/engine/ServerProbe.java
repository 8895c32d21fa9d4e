package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Waits for a started server to answer.
 */
final class ServerProbe {

	private static final int PAUSE_MILLIS = 50;

	private ServerProbe() {
	}

	static void await(Process process, String url, String user, String password, Duration patience, Path log)
			throws IOException {
		long end = System.nanoTime() + patience.toNanos();
		SQLException last = null;
		while (System.nanoTime() < end && process.isAlive()) {
			last = tryConnect(url, user, password);
			if (last == null) {
				return;
			}
			pause();
		}
		process.destroyForcibly();
		throw new IOException("máy chủ không trả lời, xem " + log, last);
	}

	private static @Nullable SQLException tryConnect(String url, String user, String password) {
		try (Connection connection = DriverManager.getConnection(url + "&connectTimeout=1000", user, password)) {
			return connection.isValid(1) ? null : new SQLException("invalid connection");
		}
		catch (SQLException ex) {
			return ex;
		}
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("bị ngắt khi chờ máy chủ", ex);
		}
	}

}
