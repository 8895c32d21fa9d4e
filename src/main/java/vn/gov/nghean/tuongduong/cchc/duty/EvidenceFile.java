package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.document.StoredFiles;

/** A file attached to a step of a duty. */
@Entity
@Table(name = "duty_evidence")
class EvidenceFile {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long recordId;

	private String taskId;

	private String stepName;

	private String hash;

	private String name;

	private int size;

	private String mediaType;

	private String addedBy;

	private Instant addedAt;

	@SuppressWarnings("NullAway.Init")
	protected EvidenceFile() {
	}

	EvidenceFile(DutyStep step, StoredFiles.Stored file, String name, String addedBy, Instant addedAt) {
		this.recordId = step.recordId();
		this.taskId = step.getId();
		this.stepName = step.name();
		this.hash = file.hash();
		this.size = file.size();
		this.mediaType = file.mediaType();
		this.name = name;
		this.addedBy = addedBy;
		this.addedAt = addedAt;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long recordId() {
		return this.recordId;
	}

	String taskId() {
		return this.taskId;
	}

	String hash() {
		return this.hash;
	}

	String addedBy() {
		return this.addedBy;
	}

	Evidence.Item view() {
		return new Evidence.Item(id(), this.recordId, this.taskId, this.stepName, this.name, this.size, this.mediaType,
				this.hash, this.addedBy, this.addedAt);
	}

}
