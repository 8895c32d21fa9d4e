package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of plans.
 *
 * @param loadShipped whether the plan in the data folder is loaded as approved when the
 * database has none
 * @param shippedYear which year's folder under {@code plan/} that is
 * @param leadWorkingDays how many working days before it is due a work without a window
 * of its own is handed out
 * @param officeOpens the time of day work is handed out
 * @param reviewWorkingDays how many working days Home Affairs has to review a plan handed
 * in or given back
 * @param approvalWorkingDays how many working days the chair has to decide on a reviewed
 * plan
 * @param amendmentWorkingDays how many working days a unit has at least for work that an
 * amended plan hands out to it in addition
 */
@ConfigurationProperties("cchc.plan")
record PlanProperties(@DefaultValue("true") boolean loadShipped, @DefaultValue("2024") int shippedYear,
		@DefaultValue("20") int leadWorkingDays, @DefaultValue("07:30") LocalTime officeOpens,
		@DefaultValue("3") int reviewWorkingDays, @DefaultValue("3") int approvalWorkingDays,
		@DefaultValue("5") int amendmentWorkingDays) {
}
