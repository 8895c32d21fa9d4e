package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority's office hours.
 *
 * @param morningEnds when the morning's work ends
 * @param afternoonEnds close of office: work that comes later is late
 */
@ConfigurationProperties("cchc.calendar")
record OfficeHours(@DefaultValue("11:30") LocalTime morningEnds, @DefaultValue("17:00") LocalTime afternoonEnds) {

	LocalTime endOf(HalfDay half) {
		return (half == HalfDay.MORNING) ? this.morningEnds : this.afternoonEnds;
	}

}
