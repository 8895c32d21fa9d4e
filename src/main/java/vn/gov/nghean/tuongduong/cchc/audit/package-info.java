/**
 * Append-only, hash-chained record of who did what.
 */
@ApplicationModule(allowedDependencies = { "calendar" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
