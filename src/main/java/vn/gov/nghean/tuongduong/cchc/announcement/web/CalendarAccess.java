package vn.gov.nghean.tuongduong.cchc.announcement.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * Who may change the calendar.
 */
@Component
class CalendarAccess {

	private final UnitAccess access;

	CalendarAccess(UnitAccess access) {
		this.access = access;
	}

	boolean changes(Authentication user) {
		return this.access.keepsPlan(user) || this.access.isAdministrator(user);
	}

}
