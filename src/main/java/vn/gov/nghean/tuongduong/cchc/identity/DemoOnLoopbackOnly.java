package vn.gov.nghean.tuongduong.cchc.identity;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * The demo accounts' password is public: a demonstration must not be reachable from
 * outside.
 */
@Component
@Profile("demo")
class DemoOnLoopbackOnly {

	DemoOnLoopbackOnly(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
		if (address == null || !address.isLoopbackAddress()) {
			throw new StartupFailure(
					"Chế độ demo dùng mật khẩu công khai nên chỉ được mở trên máy này (server.address=127.0.0.1); muốn mở ra mạng, hãy chạy với --spring.profiles.active=production.");
		}
	}

}
