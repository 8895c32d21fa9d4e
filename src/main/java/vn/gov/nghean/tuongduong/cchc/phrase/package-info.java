/**
 * Reads the Vietnamese deadline phrases of plans into typed parts with dates.
 */
@ApplicationModule(allowedDependencies = { "calendar" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
