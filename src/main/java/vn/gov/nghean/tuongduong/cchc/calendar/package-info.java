/**
 * Working days, holidays and swapped days, deadlines; the only clock.
 */
@ApplicationModule(allowedDependencies = "document")
@NullMarked
package vn.gov.nghean.tuongduong.cchc.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
