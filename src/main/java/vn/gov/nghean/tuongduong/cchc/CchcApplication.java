package vn.gov.nghean.tuongduong.cchc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
		speakVietnamese();
		SpringApplication.run(CchcApplication.class, args);
	}

	/** Whatever the machine's locale, the console takes Vietnamese. */
	private static void speakVietnamese() {
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
	}

}
