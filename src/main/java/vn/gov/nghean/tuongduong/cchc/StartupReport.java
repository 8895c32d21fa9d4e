package vn.gov.nghean.tuongduong.cchc;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Says, last of all, where the system is, who can log in and what its clock shows.
 */
@Component
class StartupReport {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

	private final BusinessClock clock;

	StartupReport(BusinessClock clock) {
		this.clock = clock;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(ApplicationReadyEvent event) {
		if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
				|| web.getWebServer() == null) {
			return;
		}
		String address = "http://127.0.0.1:%d/camunda/app".formatted(web.getWebServer().getPort());
		boolean demo = Arrays.asList(web.getEnvironment().getActiveProfiles()).contains("demo")
				|| web.getEnvironment().getActiveProfiles().length == 0;
		System.out.printf("""

				CCHC đã sẵn sàng.
				  Tasklist (cán bộ làm việc):       %1$s/tasklist/default/
				  Cockpit  (Phòng Nội vụ theo dõi): %1$s/cockpit/default/
				  Admin    (quản trị):              %1$s/admin/default/
				  Đồng hồ của hệ thống:             %2$s (giờ Việt Nam)
				%3$s%n""", address, this.clock.localNow().format(MOMENT), demo ? accounts() : "");
	}

	private static String accounts() {
		return """
				  Tài khoản demo, mật khẩu chung cchc-demo-2024:
				    tam-quang.canbo, tam-quang.chutich     cán bộ, Chủ tịch UBND xã Tam Quang (xã khác tương tự)
				    noi-vu.chuyenvien, noi-vu.truongphong  chuyên viên, Trưởng phòng Nội vụ (phòng khác tương tự)
				    ubnd.phochutich, ubnd.chutich          lãnh đạo UBND huyện
				    admin                                  quản trị hệ thống
				""";
	}

}
