/**
 * Units, staff, who holds which role when, substitution.
 */
@ApplicationModule(allowedDependencies = { "calendar", "audit", "document" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
