package vn.gov.nghean.tuongduong.cchc;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * CCHC runs an authority's yearly administrative-reform plan (kế hoạch cải cách hành
 * chính) as processes on Camunda 7.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CchcApplication {

	static {
		// The engine and the database driver reckon in the default zone.
		TimeZone.setDefault(TimeZone.getTimeZone(BusinessClock.ZONE));
	}

	public static void main(String[] args) {
		SpringApplication.run(CchcApplication.class, args);
	}

}
