package vn.gov.nghean.tuongduong.cchc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * What lies outside the system in tests: a real mail server and a chat gateway, each on a
 * port of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Outside {

	public static final String SECRET = "a secret for the tests alone";

	@Bean(destroyMethod = "stop")
	GreenMail mailServer() {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

	@Bean(destroyMethod = "stop")
	ChatGateway chatGateway() throws IOException {
		return new ChatGateway();
	}

	@Bean
	DynamicPropertyRegistrar addresses(GreenMail mail, ChatGateway gateway) {
		return (properties) -> {
			properties.add("spring.mail.port", () -> mail.getSmtp().getPort());
			properties.add("cchc.notification.webhook.url", gateway::url);
			properties.add("cchc.notification.webhook.secret", () -> SECRET);
		};
	}

	/** Takes what is posted to it, or refuses it while it is told to. */
	public static final class ChatGateway {

		private final List<Posted> posted = new CopyOnWriteArrayList<>();

		private final HttpServer server;

		private volatile int answer = 204;

		ChatGateway() throws IOException {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/", (exchange) -> {
				this.posted.add(new Posted(exchange.getRequestHeaders(),
						new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
				exchange.sendResponseHeaders(this.answer, -1);
				exchange.close();
			});
			this.server.start();
		}

		String url() {
			return "http://127.0.0.1:%d/hook".formatted(this.server.getAddress().getPort());
		}

		/** From now on it answers so. */
		public void answers(int status) {
			this.answer = status;
		}

		public List<Posted> posted() {
			return this.posted;
		}

		void stop() {
			this.server.stop(0);
		}

	}

	/** A request the gateway got. */
	public record Posted(Headers headers, String body) {
	}

}
