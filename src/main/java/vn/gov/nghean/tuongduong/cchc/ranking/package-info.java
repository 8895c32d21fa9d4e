/**
 * Assessment and ranking of the communes: criteria, self-scores, appraisal, council,
 * decision.
 */
@ApplicationModule(
		allowedDependencies = { "duty", "dossier", "organisation", "calendar", "engine", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
