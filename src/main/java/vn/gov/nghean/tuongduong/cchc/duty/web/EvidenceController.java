package vn.gov.nghean.tuongduong.cchc.duty.web;

import java.io.IOException;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.document.FileRefused;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyRefused;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Evidence;

/**
 * Evidence for those who may see its duty; who works on an open step adds to it.
 */
@RestController
@RequestMapping("/api")
class EvidenceController {

	private final Evidence evidence;

	private final Duties duties;

	private final DutyAccess access;

	EvidenceController(Evidence evidence, Duties duties, DutyAccess access) {
		this.evidence = evidence;
		this.duties = duties;
		this.access = access;
	}

	/** Attaches one file; the answer says where else its content is in use. */
	@PostMapping(path = "/tasks/{taskId}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Added add(@PathVariable String taskId, @RequestParam MultipartFile file, Authentication user) throws IOException {
		Evidence.OpenStep step = this.evidence.openStep(taskId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Việc này đã xong hoặc không gắn với nhiệm vụ nào"));
		String unit = step.unitId();
		if (unit == null || !this.access.actsFor(user, unit)) {
			throw new AccessDeniedException("task of another unit");
		}
		String name = file.getOriginalFilename();
		Evidence.Item item = this.evidence.add(taskId, (name != null) ? name : "", file.getBytes(), user.getName());
		return new Added(item,
				this.evidence.sameElsewhere(item)
					.stream()
					.map((other) -> this.duties.view(other.dutyRecordId()))
					.filter((duty) -> this.access.isConcerned(user, duty))
					.map((duty) -> "%s, mục %s, %s".formatted(duty.unitName(), duty.row(), duty.periodName()))
					.distinct()
					.toList());
	}

	@GetMapping("/duties/{dutyRecordId}/evidence")
	List<Evidence.Item> ofDuty(@PathVariable long dutyRecordId, Authentication user) {
		DutyView duty = readable(dutyRecordId, user);
		boolean all = this.access.isConcerned(user, duty);
		return this.evidence.ofDuty(dutyRecordId)
			.stream()
			.filter((item) -> all || item.addedBy().equals(user.getName()))
			.toList();
	}

	@GetMapping("/evidence/{id}")
	ResponseEntity<byte[]> download(@PathVariable long id, Authentication user) {
		Evidence.Item item = one(id, user);
		return Download.of(item.name(), item.mediaType(), this.evidence.content(item));
	}

	@DeleteMapping("/evidence/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable long id, Authentication user) {
		one(id, user);
		this.evidence.withdraw(id, user.getName());
	}

	private Evidence.Item one(long id, Authentication user) {
		Evidence.Item item = this.evidence.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có tệp minh chứng này"));
		DutyView duty = readable(item.dutyRecordId(), user);
		if (!this.access.isConcerned(user, duty) && !item.addedBy().equals(user.getName())) {
			throw new AccessDeniedException("evidence of another unit");
		}
		return item;
	}

	private DutyView readable(long dutyRecordId, Authentication user) {
		DutyView duty = this.duties.view(dutyRecordId);
		if (!this.access.mayRead(user, duty)) {
			throw new AccessDeniedException("duty of another unit");
		}
		return duty;
	}

	@ExceptionHandler({ FileRefused.class, DutyRefused.class })
	ProblemDetail refused(RuntimeException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	/**
	 * @param alsoIn where the same content is in use, as far as the person may see it
	 */
	record Added(Evidence.Item file, List<String> alsoIn) {
	}

}
