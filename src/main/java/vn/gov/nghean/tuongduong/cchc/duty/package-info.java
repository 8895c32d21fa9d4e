/**
 * The duty catalogue, duty records and their life, escalation, extensions.
 */
@ApplicationModule(allowedDependencies = { "engine", "organisation", "calendar", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
