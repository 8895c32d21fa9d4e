/**
 * Dossiers of administrative procedures from the one-stop system; one that will be late,
 * or is, starts its apology.
 */
@ApplicationModule(allowedDependencies = { "duty", "organisation", "calendar", "engine", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
