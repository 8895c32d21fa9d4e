package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	BusinessClock businessClock(ClockProperties properties, ClockStore store) {
		Clock real = Clock.systemUTC();
		Duration wanted = (properties.start() != null)
				? Duration.between(real.instant(), properties.start().atZone(BusinessClock.ZONE).toInstant())
				: Duration.ZERO;
		Duration offset = store.load().filter((kept) -> kept.compareTo(wanted) > 0).orElse(wanted);
		store.save(offset);
		return new BusinessClock(real, offset);
	}

	@Bean
	ClockStore clockStore(JdbcTemplate jdbc) {
		return new ClockStore(jdbc);
	}

}
