/**
 * Appendix rows to a reviewed schedule, to BPMN built with the model API, to running
 * duties.
 */
@ApplicationModule(
		allowedDependencies = { "duty", "engine", "organisation", "calendar", "phrase", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
