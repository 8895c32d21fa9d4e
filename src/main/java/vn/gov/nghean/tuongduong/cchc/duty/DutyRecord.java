package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * What a unit owes for a period, from the order to its acceptance. It guards its own
 * state: nothing is delivered twice, nothing changes after the end.
 */
@Entity
@Table(name = "duty_record")
class DutyRecord {

	private static final int BATCH = 100;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Embedded
	private OwedWork work;

	@Embedded
	private DueDate due;

	@Enumerated(EnumType.STRING)
	private DutyStatus status = DutyStatus.OPEN;

	private Instant orderedAt;

	@Embedded
	private @Nullable Assignment assignment;

	@Embedded
	private Outcome outcome = Outcome.open();

	private @Nullable String processInstanceId;

	private @Nullable String withdrawal;

	@ElementCollection
	@CollectionTable(name = "duty_product", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "number")
	@BatchSize(size = BATCH)
	private List<Product> products = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "duty_contribution", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "number")
	@BatchSize(size = BATCH)
	private List<Contribution> contributions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "duty_return", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "number")
	@BatchSize(size = BATCH)
	private List<Return> returns = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected DutyRecord() {
	}

	DutyRecord(DutyOrder order, Instant orderedAt) {
		this.work = OwedWork.of(order);
		this.due = DueDate.of(order.deadline());
		this.orderedAt = orderedAt;
		order.products().forEach((name) -> this.products.add(Product.owed(name)));
		order.coordinatingUnitIds().forEach((unit) -> this.contributions.add(Contribution.expected(unit)));
	}

	/** A process takes the record on; no second one does. */
	void begin(String processInstance) {
		mustBe(DutyStatus.OPEN);
		if (this.processInstanceId != null && !this.processInstanceId.equals(processInstance)) {
			throw new IllegalStateException("Nhiệm vụ đã có quy trình đang chạy: " + this.processInstanceId);
		}
		this.processInstanceId = processInstance;
	}

	void assign(Assignment given) {
		mustBe(DutyStatus.OPEN);
		this.assignment = given;
	}

	void submit(int number, Product product) {
		mustBe(DutyStatus.OPEN);
		this.products.set(number, product);
	}

	void contribute(Contribution contribution) {
		mustBe(DutyStatus.OPEN);
		this.contributions
			.replaceAll((expected) -> expected.unitId().equals(contribution.unitId()) ? contribution : expected);
	}

	/**
	 * The head approves: the work is delivered to Home Affairs. How late it is counts
	 * from here; lateness of work returned and delivered again adds up.
	 */
	void deliver(Instant at, WorkingCalendar calendar) {
		mustBe(DutyStatus.OPEN);
		if (!this.products.stream().allMatch(Product::isIn)) {
			throw new IllegalStateException("Còn sản phẩm chưa nộp");
		}
		this.outcome = this.outcome.delivered(at, this.due.workingDaysLate(at, calendar));
		this.status = DutyStatus.DELIVERED;
	}

	/** The head sends it back to the official. */
	void returnToOfficial(Return reason) {
		mustBe(DutyStatus.OPEN);
		this.returns.add(reason);
	}

	/**
	 * Home Affairs sends it back to the unit, to be delivered again by a new deadline.
	 */
	void returnToUnit(Return reason, Deadline redo) {
		mustBe(DutyStatus.DELIVERED);
		this.outcome = this.outcome.returned();
		this.returns.add(reason);
		this.status = DutyStatus.OPEN;
		this.due = this.due.movedTo(redo, "Trả lại để hoàn thiện, hạn nộp lại");
	}

	void accept() {
		mustBe(DutyStatus.DELIVERED);
		this.outcome = this.outcome.acceptedNow();
	}

	/** The end of accepted work; once. */
	void close(Instant at) {
		if (this.status == DutyStatus.CLOSED) {
			return;
		}
		mustBe(DutyStatus.DELIVERED);
		if (!this.outcome.accepted()) {
			throw new IllegalStateException("Nhiệm vụ chưa được nghiệm thu");
		}
		this.status = DutyStatus.CLOSED;
		this.outcome = this.outcome.closed(at);
	}

	/** Another deadline holds, never an earlier one. */
	void reschedule(Deadline deadline, String why) {
		mustBe(DutyStatus.OPEN);
		this.due = this.due.movedTo(deadline, why);
	}

	/** What ordered it has changed: it reads otherwise. Products that are in stay. */
	void reword(Wording wording) {
		mustBe(DutyStatus.OPEN);
		this.work = this.work.reworded(wording);
		List<String> names = wording.products();
		if (names != null) {
			List<Product> before = List.copyOf(this.products);
			this.products.clear();
			for (int at = 0; at < names.size(); at++) {
				boolean in = at < before.size() && before.get(at).isIn();
				this.products.add(in ? before.get(at) : Product.owed(names.get(at)));
			}
		}
		List<String> units = wording.coordinatingUnitIds();
		if (units != null) {
			this.contributions.clear();
			units.forEach((unit) -> this.contributions.add(Contribution.expected(unit)));
		}
	}

	/**
	 * The calendar or the plan has changed: the deadline is another one, an earlier one
	 * too.
	 */
	void recount(Deadline deadline, String why) {
		mustBe(DutyStatus.OPEN);
		this.due = this.due.recountedTo(deadline, why);
	}

	void withdraw(Instant at, String reason) {
		if (this.status == DutyStatus.CLOSED || this.status == DutyStatus.WITHDRAWN) {
			throw new IllegalStateException("Nhiệm vụ đã kết thúc, không rút được");
		}
		this.status = DutyStatus.WITHDRAWN;
		this.outcome = this.outcome.closed(at);
		this.withdrawal = reason;
	}

	private void mustBe(DutyStatus expected) {
		if (this.status != expected) {
			throw new IllegalStateException(
					"Nhiệm vụ đang ở trạng thái %s, không phải %s".formatted(this.status, expected));
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	OwedWork work() {
		return this.work;
	}

	DueDate due() {
		return this.due;
	}

	DutyStatus status() {
		return this.status;
	}

	Instant orderedAt() {
		return this.orderedAt;
	}

	@Nullable Assignment assignment() {
		return this.assignment;
	}

	Outcome outcome() {
		return this.outcome;
	}

	@Nullable String processInstanceId() {
		return this.processInstanceId;
	}

	List<Product> products() {
		return List.copyOf(this.products);
	}

	List<Contribution> contributions() {
		return List.copyOf(this.contributions);
	}

	List<Return> returns() {
		return List.copyOf(this.returns);
	}

	DutyView view(String unitName, List<DutyView.Step> steps, List<DutyView.Extension> extensions,
			List<DutyView.Measure> measures) {
		return new DutyView(id(), this.work.dutyKey(), this.work.plan(), this.work.planRow(), this.work.part(),
				this.work.title(), this.work.period(), this.work.periodName(), this.work.unitId(), unitName,
				this.work.accountableUnitId(), this.work.source(), this.status, this.orderedAt,
				this.due.originalDueAt(), this.due.dueAt(), this.due.explanation(),
				(this.assignment != null) ? this.assignment.assignee() : null,
				(this.assignment != null) ? this.assignment.assignNote() : null, this.outcome.deliveredAt(),
				this.outcome.closedAt(), this.outcome.workingDaysLate(), this.withdrawal, products(), contributions(),
				returns(), steps, extensions, measures);
	}

}
