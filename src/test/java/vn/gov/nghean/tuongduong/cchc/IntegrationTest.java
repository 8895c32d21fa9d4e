package vn.gov.nghean.tuongduong.cchc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole system and the real MariaDB. All such tests share one context and
 * one database, so each makes its own data and expects others' beside it. The server
 * listens on a random port. The job executor is off and the clock stands still:
 * {@link Time} moves both. The calendar starts no duty of its own: tests of such a duty
 * ask it to start what is due. Nobody is reminded unless a test has it done; mails and
 * webhooks go to {@link Outside}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "cchc.data-dir=target/test-data", "camunda.bpm.job-execution.enabled=false",
				"cchc.clock.start=2024-01-02T07:30", "cchc.plan.load-shipped=false", "cchc.duty.calendar-starts=false",
				"cchc.dossier.sample-file=false", "cchc.notification.scheduled=false", "spring.mail.host=127.0.0.1" })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({ Time.class, Outside.class })
public @interface IntegrationTest {

}
