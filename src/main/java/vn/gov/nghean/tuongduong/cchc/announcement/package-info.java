/**
 * Days off and worked days announced at run time: what they move, and putting them into
 * force.
 */
@ApplicationModule(allowedDependencies = { "calendar", "organisation", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
