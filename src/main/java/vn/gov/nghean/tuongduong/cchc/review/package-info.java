/**
 * The monthly review of individual work: what each official did and left undone, checked
 * and published before the unit's meeting.
 */
@ApplicationModule(
		allowedDependencies = { "duty", "dossier", "organisation", "calendar", "engine", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
