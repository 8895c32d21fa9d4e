package vn.gov.nghean.tuongduong.cchc.duty;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.StoredFiles;

/**
 * Evidence (minh chứng): files that people attach to the steps of duties.
 */
@Service
public class Evidence {

	private static final int MOST_FILES = 50;

	private static final int LONGEST_NAME = 200;

	private final EvidenceRepository evidence;

	private final DutyStepRepository steps;

	private final Duties duties;

	private final StoredFiles files;

	private final BusinessClock clock;

	private final AuditTrail audit;

	Evidence(EvidenceRepository evidence, DutyStepRepository steps, Duties duties, StoredFiles files,
			BusinessClock clock, AuditTrail audit) {
		this.evidence = evidence;
		this.steps = steps;
		this.duties = duties;
		this.files = files;
		this.clock = clock;
		this.audit = audit;
	}

	/** A step that waits to be done, with the duty and the unit it lies with. */
	@Transactional(readOnly = true)
	public Optional<OpenStep> openStep(String taskId) {
		return this.steps.findById(taskId)
			.filter((step) -> step.finishedAt() == null)
			.map((step) -> new OpenStep(step.recordId(), step.unitId()));
	}

	/**
	 * Attaches a file to a step that is open.
	 * @param name as the person's machine calls it
	 * @throws DutyRefused if the step is done, has that very file or too many
	 * @throws vn.gov.nghean.tuongduong.cchc.document.FileRefused if the file itself
	 * cannot be taken
	 */
	@Transactional
	public Item add(String taskId, String name, byte[] content, String userId) {
		DutyStep step = this.steps.findById(taskId)
			.filter((each) -> each.finishedAt() == null)
			.orElseThrow(() -> new DutyRefused("Việc này đã xong, không thêm minh chứng được"));
		if (this.evidence.countByTaskId(taskId) >= MOST_FILES) {
			throw new DutyRefused("Mỗi bước có nhiều nhất %d tệp minh chứng".formatted(MOST_FILES));
		}
		StoredFiles.Stored stored = this.files.keep(content, this.clock.instant());
		if (this.evidence.existsByTaskIdAndHash(taskId, stored.hash())) {
			throw new DutyRefused("Tệp này đã có trong bước này");
		}
		EvidenceFile added = this.evidence
			.save(new EvidenceFile(step, stored, plain(name), userId, this.clock.instant()));
		this.audit.record(userId, "evidence.added", this.duties.businessKey(step.recordId()),
				"%s (%s)".formatted(plain(name), stored.hash()));
		return added.view();
	}

	/** The file's own name, without folders. */
	private static String plain(String name) {
		String last = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll(".*[/\\\\]", "").strip();
		String safe = last.replaceAll("\\p{Cntrl}", "");
		return safe.isEmpty() ? "tep" : safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
	}

	/** All that is attached to a duty, in the order it came. */
	@Transactional(readOnly = true)
	public List<Item> ofDuty(long dutyRecordId) {
		return this.evidence.findByRecordIdOrderByAddedAt(dutyRecordId).stream().map(EvidenceFile::view).toList();
	}

	/** Where the same content is attached, other duties only. */
	@Transactional(readOnly = true)
	public List<Item> sameElsewhere(Item item) {
		return this.evidence.findByHashOrderByAddedAt(item.hash())
			.stream()
			.filter((other) -> other.recordId() != item.dutyRecordId())
			.map(EvidenceFile::view)
			.toList();
	}

	@Transactional(readOnly = true)
	public Optional<Item> find(long id) {
		return this.evidence.findById(id).map(EvidenceFile::view);
	}

	@Transactional(readOnly = true)
	public byte[] content(Item item) {
		return this.files.content(item.hash()).orElseThrow();
	}

	/**
	 * Takes a file off again.
	 * @throws DutyRefused if it is somebody else's or its step is done
	 */
	@Transactional
	public void withdraw(long id, String userId) {
		EvidenceFile file = this.evidence.findById(id).orElseThrow();
		if (!file.addedBy().equals(userId)) {
			throw new DutyRefused("Chỉ người đã thêm mới bỏ được tệp này");
		}
		if (openStep(file.taskId()).isEmpty()) {
			throw new DutyRefused("Bước này đã xong, không bỏ tệp minh chứng được");
		}
		this.evidence.delete(file);
		this.audit.record(userId, "evidence.withdrawn", this.duties.businessKey(file.recordId()), file.hash());
	}

	/**
	 * A step that waits.
	 *
	 * @param unitId null if it is offered to nobody
	 */
	public record OpenStep(long dutyRecordId, @Nullable String unitId) {
	}

	/**
	 * A file that is attached.
	 *
	 * @param size in bytes
	 * @param hash SHA-256 of its content, in hex
	 */
	public record Item(long id, long dutyRecordId, String taskId, String step, String name, int size, String mediaType,
			String hash, String addedBy, Instant addedAt) {
	}

}
