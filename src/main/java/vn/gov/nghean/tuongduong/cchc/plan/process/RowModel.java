package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.plan.Occurrence;
import vn.gov.nghean.tuongduong.cchc.plan.PlanPart;
import vn.gov.nghean.tuongduong.cchc.plan.RowBlueprint;
import vn.gov.nghean.tuongduong.cchc.plan.StartKind;

/**
 * Builds the process of a row: its starts on the left, then the duty of each responsible
 * unit. The same row gives the same text, byte for byte.
 */
class RowModel {

	static final String WAIT = RowBlueprint.WAIT;

	static final String OPEN = RowBlueprint.OPEN;

	/** Begin of the ids of the events that begin a period. */
	static final String BEGINS = "Event_Begin_";

	private static final int START_X = 200;

	private static final int STEP = 90;

	/** Keeps a task off the label of the event above it. */
	private static final int LABEL_GAP = 14;

	private static final int FORK_X = 290;

	private static final int TASK_X = 400;

	private static final int JOIN_X = 600;

	private final RowBlueprint row;

	private final Drawing drawing;

	/** What a token takes with it from each feeder. */
	private final Map<FlowNode, String> taken = new HashMap<>();

	private @Nullable FlowNode fork;

	/** What leads to the duty, from top to bottom. */
	private final List<FlowNode> feeders = new ArrayList<>();

	private int nextY = 80;

	private RowModel(RowBlueprint row) {
		this.row = row;
		List<String> notes = new ArrayList<>(List.of("Nguồn: " + row.row().source() + "."));
		notes.addAll(row.notes());
		this.drawing = new Drawing(row.processId(), row.row().name(), String.join("\n", notes), row.startable());
	}

	/** The message by which the plan's coming into force starts a row's schedule. */
	static String inForce(String processId) {
		return "Message_PlanInForce_" + processId;
	}

	static String build(RowBlueprint row) {
		RowModel model = new RowModel(row);
		model.startByPeople();
		model.inForce();
		model.timers();
		model.waitingForDocument();
		model.openRecord();
		model.duty();
		return Bpmn.convertToString(model.drawing.finish());
	}

	private void startByPeople() {
		if (this.row.startable()) {
			StartEvent start = start("StartEvent_ByPeople", "Phát sinh: khởi tạo theo văn bản, yêu cầu");
			this.drawing.form(start, "plan-approval-start-row");
			start.setCamundaInitiator("initiator");
			this.drawing.listen(start, "end", "${planRows.starts(execution)}");
			this.feeders.add(start);
		}
	}

	/**
	 * The engine allows one timer start: the schedule hangs from the plan's coming into
	 * force.
	 */
	private void inForce() {
		if (!this.row.scheduled()) {
			return;
		}
		StartEvent start = this.drawing.node(StartEvent.class, "StartEvent_PlanInForce", "Kế hoạch có hiệu lực",
				START_X, this.nextY, 36, 36);
		this.drawing.message(start, inForce(this.row.processId()));
		this.drawing.listen(start, "end", "${planRows.inForce(execution)}");
		this.fork = (branches() > 1) ? fork(start) : start;
	}

	private int branches() {
		return this.row.occurrences().size() + waiting().size() + opening().size();
	}

	private ParallelGateway fork(StartEvent start) {
		ParallelGateway gateway = this.drawing.node(ParallelGateway.class, "Gateway_Schedule", "", FORK_X,
				this.nextY - 7, 50, 50);
		this.drawing.flow(start, gateway);
		return gateway;
	}

	private FlowNode schedule() {
		return Objects.requireNonNull(this.fork);
	}

	private void timers() {
		for (Occurrence occurrence : this.row.occurrences()) {
			String id = "P%d_%s".formatted(occurrence.part(), occurrence.period().replace('-', '_'));
			IntermediateCatchEvent begin = this.drawing.node(IntermediateCatchEvent.class, BEGINS + id,
					"%s: giao việc %s".formatted(occurrence.periodName(),
							DateNames.of(occurrence.startAt().atZone(BusinessClock.ZONE).toLocalDate())),
					TASK_X + 42, this.nextY, 36, 36);
			this.nextY += STEP;
			this.drawing.timer(begin, iso(occurrence.startAt()));
			this.drawing.document(begin, occurrence.deadline().explanation());
			this.drawing.flow(schedule(), begin);
			this.feeders.add(begin);
			this.taken.put(begin,
					"${planRows.begins(execution, %d, '%s')}".formatted(occurrence.part(), occurrence.period()));
		}
	}

	private void waitingForDocument() {
		List<PlanPart> waiting = waiting();
		if (waiting.isEmpty()) {
			return;
		}
		if (!this.row.occurrences().isEmpty()) {
			this.nextY += LABEL_GAP;
		}
		String dueAt = iso(this.row.planEnd().dueAt());
		int linkX = (waiting.size() > 1) ? TASK_X + 60 : TASK_X;
		UserTask link = this.drawing.node(UserTask.class, "Task_LinkBasisDocument", "Gắn văn bản căn cứ", linkX,
				this.nextY + (waiting.size() - 1) * STEP - 22, 120, 80);
		waiting.forEach((part) -> waits(part, link, waiting.size() > 1));
		link.setCamundaCandidateGroups("%1$s.home-affairs,%1$s.head".formatted(this.row.reminderUnitId()));
		link.setCamundaDueDate(dueAt);
		this.drawing.form(link, "plan-approval-link-basis");
		this.drawing.localInputs(link, StartForm.BASIS_NAME, StartForm.BASIS_NUMBER, StartForm.BASIS_DATE,
				StartForm.DUE_DATE, StartForm.UNIT_NAMES);
		this.drawing.listen(link, "complete", "${planRows.links(task)}");
		this.drawing.document(link, "Hạn của dòng do văn bản khác quy định. Khi có văn bản, nhập số, ngày, thời hạn; "
				+ "việc được giao cho từng đơn vị. " + this.row.planEnd().explanation());
		BoundaryEvent passed = this.drawing.boundary(link, "BoundaryEvent_DeadlinePassed", "Hết năm chưa có văn bản");
		this.drawing.timer(passed, dueAt);
		int below = Math.max(this.nextY + 10, this.drawing.bottom(link) + 50);
		ServiceTask urge = this.drawing.node(ServiceTask.class, "ServiceTask_Urge", "Chuyển cấp: báo lãnh đạo",
				linkX + 70, below, 120, 80);
		urge.setCamundaExpression("${planRows.urges(execution)}");
		urge.setCamundaAsyncBefore(true);
		this.drawing.extension(urge, CamundaFailedJobRetryTimeCycle.class).setTextContent("R5/PT1M");
		EndEvent urged = this.drawing.node(EndEvent.class, "EndEvent_Urged", "Đã chuyển cấp", linkX + 240, below + 22,
				36, 36);
		this.drawing.flow(passed, urge);
		this.drawing.flow(urge, urged);
		this.nextY = below + 80 + 40;
		this.feeders.add(link);
		this.taken.put(link, "${planRows.carries(execution)}");
	}

	/** Where several parts wait, each is seen to. */
	private void waits(PlanPart part, UserTask link, boolean several) {
		FlowNode waits = link;
		if (several) {
			waits = this.drawing.node(IntermediateThrowEvent.class, "Event_Waits_P" + part.no(),
					"Chờ, phần " + part.no(), FORK_X + 85, this.nextY, 36, 36);
			this.drawing.flow(waits, link);
		}
		this.drawing.take(this.drawing.flow(schedule(), waits, "Flow_Waits_P" + part.no()),
				"${planRows.waits(execution, %d)}".formatted(part.no()));
		this.nextY += STEP;
	}

	private List<PlanPart> waiting() {
		return this.row.parts(StartKind.DOCUMENT)
			.stream()
			.filter((part) -> !this.row.startedOnce().contains(WAIT + part.no()))
			.toList();
	}

	private void duty() {
		if (this.feeders.isEmpty()) {
			return;
		}
		int first = this.drawing.middle(this.feeders.get(0));
		int last = this.drawing.middle(this.feeders.get(this.feeders.size() - 1));
		int middle = (first + last) / 2;
		int callX = JOIN_X + 120;
		CallActivity duty = this.drawing.node(CallActivity.class, "CallActivity_PlanTask",
				"Từng đơn vị thực hiện nhiệm vụ", callX, middle - 40, 140, 80);
		duty.setCalledElement(this.row.calledElement());
		duty.setCamundaCalledElementBinding("latest");
		CamundaIn key = this.drawing.extension(duty, CamundaIn.class);
		key.setCamundaBusinessKey("${planRows.businessKey(dutyRecordId)}");
		CamundaIn record = this.drawing.extension(duty, CamundaIn.class);
		record.setCamundaSource("dutyRecordId");
		record.setCamundaTarget("dutyRecordId");
		MultiInstanceLoopCharacteristics each = this.drawing.child(duty, MultiInstanceLoopCharacteristics.class,
				"MultiInstance_Units");
		each.setSequential(false);
		each.setCamundaCollection("${planRows.open(execution)}");
		each.setCamundaElementVariable("dutyRecordId");
		EndEvent done = this.drawing.node(EndEvent.class, "EndEvent_Done", "Mọi đơn vị đã xong", callX + 200,
				middle - 18, 36, 36);
		if (this.feeders.size() == 1) {
			leads(this.feeders.get(0), duty);
		}
		else {
			ExclusiveGateway join = this.drawing.node(ExclusiveGateway.class, "Gateway_AnyStart", "", JOIN_X,
					middle - 25, 50, 50);
			this.feeders.forEach((feeder) -> leads(feeder, join));
			this.drawing.flow(join, duty);
		}
		this.drawing.flow(duty, done);
	}

	/** What a token carries is its own: several periods may be under way at once. */
	private void leads(FlowNode from, FlowNode to) {
		SequenceFlow flow = this.drawing.flow(from, to);
		String listener = this.taken.get(from);
		if (listener != null) {
			this.drawing.take(flow, listener);
		}
	}

	private List<PlanPart> opening() {
		return this.row.parts(StartKind.CONTINUOUS)
			.stream()
			.filter((part) -> !this.row.startedOnce().contains(OPEN + part.no()))
			.toList();
	}

	/** Continuous work is seen as an open record until the plan's year ends. */
	private void openRecord() {
		for (PlanPart part : opening()) {
			int y = this.nextY;
			this.nextY += STEP;
			IntermediateCatchEvent wait = this.drawing.node(IntermediateCatchEvent.class,
					"Event_YearEnds_P" + part.no(), "Hồ sơ thường xuyên mở đến hết năm", TASK_X + 42, y, 36, 36);
			this.drawing.timer(wait, iso(this.row.planEnd().dueAt()));
			this.drawing.take(this.drawing.flow(schedule(), wait),
					"${planRows.keepsOpen(execution, %d)}".formatted(part.no()));
			EndEvent end = this.drawing.node(EndEvent.class, "EndEvent_RecordClosed_P" + part.no(), "Đóng hồ sơ",
					JOIN_X + 120, y, 36, 36);
			this.drawing.flow(wait, end);
		}
	}

	private StartEvent start(String id, String name) {
		StartEvent event = this.drawing.node(StartEvent.class, id, name, START_X, this.nextY, 36, 36);
		this.nextY += STEP;
		return event;
	}

	private static String iso(Instant moment) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME
			.format(OffsetDateTime.ofInstant(moment, BusinessClock.ZONE).withNano(0));
	}

}
