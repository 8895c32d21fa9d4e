/**
 * Login, groups and authorisations, derived from the roles.
 */
@ApplicationModule(allowedDependencies = { "organisation", "audit", "calendar", "engine" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
