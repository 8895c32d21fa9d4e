/**
 * Reminders, digests, calendars: what people are told of their deadlines, once.
 */
@ApplicationModule(allowedDependencies = { "engine", "organisation", "calendar", "document", "audit" })
@NullMarked
package vn.gov.nghean.tuongduong.cchc.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
