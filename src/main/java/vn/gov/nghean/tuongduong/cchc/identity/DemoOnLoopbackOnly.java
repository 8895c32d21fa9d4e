package vn.gov.nghean.tuongduong.cchc.identity;

import java.net.InetAddress;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * The demo accounts' password is public: a demonstration must not be reachable from
 * outside. Checked before anything is stored.
 */
@Component
@Profile("demo")
class DemoOnLoopbackOnly implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		InetAddress address = factory.getBean(Environment.class).getProperty("server.address", InetAddress.class);
		if (address == null || !address.isLoopbackAddress()) {
			throw new StartupFailure(
					"Chế độ demo dùng mật khẩu công khai nên chỉ được mở trên máy này (server.address=127.0.0.1); muốn mở ra mạng, hãy chạy với --spring.profiles.active=production.");
		}
	}

}
