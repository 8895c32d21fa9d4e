package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Finds a port that is taken before the database starts, not after.
 */
@Component
class FreePort implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		Environment environment = factory.getBean(Environment.class);
		int port = environment.getProperty("server.port", Integer.class, 0);
		if (port > 0) {
			refuseTaken(port, environment.getProperty("server.address", InetAddress.class));
		}
	}

	private static void refuseTaken(int port, @Nullable InetAddress address) {
		try {
			new ServerSocket(port, 1, address).close();
		}
		catch (IOException ex) {
			throw taken(port, ex);
		}
	}

	static StartupFailure taken(int port, Throwable cause) {
		return new StartupFailure(
				"Cổng %d đang được chương trình khác sử dụng; hãy tắt chương trình đó hoặc đặt --server.port=<cổng khác>."
					.formatted(port),
				cause);
	}

}
