/**
 * What people see of the reform as a whole; it only reads.
 */
@ApplicationModule(allowedDependencies = { "duty", "plan", "notification", "engine", "dossier", "review", "report",
		"ranking", "organisation", "calendar", "document" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
