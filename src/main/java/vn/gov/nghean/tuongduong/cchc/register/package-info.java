/**
 * Tables that people keep (danh mục): given out, edited in Excel, taken in again after a
 * review of what would change.
 */
@ApplicationModule(
		allowedDependencies = { "organisation", "ranking", "identity", "engine", "calendar", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
