/**
 * The one façade over Camunda: embedded database, per-duty deployment, checked forms, the
 * beans BPMN may call, task events.
 */
@ApplicationModule(allowedDependencies = { "organisation", "calendar", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
