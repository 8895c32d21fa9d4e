package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.security.Principal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.engine.Drafts;

/**
 * Drafts of forms, for the person their task is given to.
 */
@RestController
@RequestMapping("/api/tasks/{taskId}/draft")
class DraftController {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable String taskId, @RequestBody Map<String, @Nullable Object> values, Principal user) {
		demandHolder(taskId, user);
		this.drafts.keep(taskId, user.getName(), values);
	}

	/** The person's own draft by field; an empty object without one. */
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	String find(@PathVariable String taskId, Principal user) {
		return this.drafts.find(taskId, user.getName()).orElse("{}");
	}

	private void demandHolder(String taskId, Principal user) {
		if (!this.drafts.isGivenTo(taskId, user.getName())) {
			throw new AccessDeniedException("task of somebody else");
		}
	}

}
