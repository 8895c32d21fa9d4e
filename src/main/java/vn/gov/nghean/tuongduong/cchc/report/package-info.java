/**
 * Periodic reform reports: each unit's figures and narrative of a period, and the
 * district's report that is composed of them.
 */
@ApplicationModule(allowedDependencies = { "duty", "dossier", "review", "organisation", "calendar", "engine",
		"document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
