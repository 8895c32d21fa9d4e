package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * What a unit owes for a period, from the order to its acceptance. It guards its own
 * state: nothing is delivered twice, nothing changes after the end.
 */
@Entity
@Table(name = "duty_record")
class DutyRecord {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String dutyKey;

	private String plan;

	private String planRow;

	private int part;

	private String title;

	private String period;

	private String periodName;

	private String unitId;

	private @Nullable String accountableUnitId;

	private String source;

	@Enumerated(EnumType.STRING)
	private DutyStatus status = DutyStatus.OPEN;

	private Instant orderedAt;

	private Instant originalDueAt;

	private Instant dueAt;

	private String explanation;

	private @Nullable String assignee;

	private @Nullable String assignNote;

	private @Nullable Instant deliveredAt;

	private @Nullable Instant closedAt;

	private @Nullable Integer workingDaysLate;

	private boolean headApproved;

	private boolean accepted;

	private @Nullable String processInstanceId;

	private @Nullable String withdrawal;

	@ElementCollection
	@CollectionTable(name = "duty_product", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "number")
	private List<Product> products = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "duty_contribution", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "number")
	private List<Contribution> contributions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "duty_return", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "number")
	private List<Return> returns = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected DutyRecord() {
	}

	DutyRecord(DutyOrder order, Instant orderedAt) {
		this.dutyKey = order.dutyKey();
		this.plan = order.plan();
		this.planRow = order.row();
		this.part = order.part();
		this.title = order.title();
		this.period = order.period();
		this.periodName = order.periodName();
		this.unitId = order.unitId();
		this.accountableUnitId = order.accountableUnitId();
		this.source = order.source();
		this.orderedAt = orderedAt;
		this.originalDueAt = order.deadline().dueAt();
		this.dueAt = order.deadline().dueAt();
		this.explanation = order.deadline().explanation();
		order.products().forEach((name) -> this.products.add(Product.owed(name)));
		order.coordinatingUnitIds()
			.forEach((unit) -> this.contributions.add(new Contribution(unit, null, null, null, null)));
	}

	void begin(String processInstance) {
		this.processInstanceId = processInstance;
	}

	void assign(String userId, @Nullable String note) {
		mustBe(DutyStatus.OPEN);
		this.assignee = userId;
		this.assignNote = note;
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

	/** The head approves: the work is delivered to Home Affairs. */
	void deliver(Instant at) {
		mustBe(DutyStatus.OPEN);
		if (!this.products.stream().allMatch(Product::isIn)) {
			throw new IllegalStateException("Còn sản phẩm chưa nộp");
		}
		this.headApproved = true;
		this.deliveredAt = at;
		this.status = DutyStatus.DELIVERED;
	}

	/** The head sends it back to the official. */
	void returnToOfficial(Return reason) {
		mustBe(DutyStatus.OPEN);
		this.headApproved = false;
		this.returns.add(reason);
	}

	/**
	 * Home Affairs sends it back to the unit, to be delivered again by a new deadline.
	 */
	void returnToUnit(Return reason, Deadline redo) {
		mustBe(DutyStatus.DELIVERED);
		this.returns.add(reason);
		this.status = DutyStatus.OPEN;
		this.headApproved = false;
		this.deliveredAt = null;
		if (redo.dueAt().isAfter(this.dueAt)) {
			moveDue(redo, "Trả lại để hoàn thiện, hạn nộp lại");
		}
	}

	void accept() {
		mustBe(DutyStatus.DELIVERED);
		this.accepted = true;
	}

	/** The end; how late the delivery was is fixed here. */
	void close(Instant at, int daysLate) {
		if (this.status == DutyStatus.CLOSED) {
			return;
		}
		mustBe(DutyStatus.DELIVERED);
		this.status = DutyStatus.CLOSED;
		this.closedAt = at;
		this.workingDaysLate = daysLate;
	}

	void extend(Deadline granted) {
		mustBe(DutyStatus.OPEN);
		moveDue(granted, "Gia hạn");
	}

	void withdraw(Instant at, String reason) {
		if (this.status == DutyStatus.CLOSED) {
			throw new IllegalStateException("Nhiệm vụ đã hoàn thành, không rút được");
		}
		this.status = DutyStatus.WITHDRAWN;
		this.closedAt = at;
		this.withdrawal = reason;
	}

	private void moveDue(Deadline deadline, String why) {
		this.dueAt = deadline.dueAt();
		String longer = this.explanation + "\n" + why + ": " + deadline.explanation();
		this.explanation = longer.substring(0, Math.min(4000, longer.length()));
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

	boolean ended() {
		return this.status == DutyStatus.CLOSED || this.status == DutyStatus.WITHDRAWN;
	}

	DutyStatus status() {
		return this.status;
	}

	String dutyKey() {
		return this.dutyKey;
	}

	String plan() {
		return this.plan;
	}

	String planRow() {
		return this.planRow;
	}

	String title() {
		return this.title;
	}

	String period() {
		return this.period;
	}

	String periodName() {
		return this.periodName;
	}

	String unitId() {
		return this.unitId;
	}

	@Nullable String accountableUnitId() {
		return this.accountableUnitId;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	Instant orderedAt() {
		return this.orderedAt;
	}

	String explanation() {
		return this.explanation;
	}

	@Nullable String assignee() {
		return this.assignee;
	}

	@Nullable Instant deliveredAt() {
		return this.deliveredAt;
	}

	boolean headApproved() {
		return this.headApproved;
	}

	boolean isAccepted() {
		return this.accepted;
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

	DutyView view(String unitName, List<DutyView.Step> steps, List<DutyView.Extension> extensions) {
		return new DutyView(id(), this.dutyKey, this.plan, this.planRow, this.part, this.title, this.period,
				this.periodName, this.unitId, unitName, this.source, this.status, this.orderedAt, this.originalDueAt,
				this.dueAt, this.explanation, this.assignee, this.deliveredAt, this.closedAt, this.workingDaysLate,
				products(), contributions(), returns(), steps, extensions);
	}

	LocalDate dueDay() {
		return LocalDate.ofInstant(this.dueAt, BusinessClock.ZONE);
	}

}
