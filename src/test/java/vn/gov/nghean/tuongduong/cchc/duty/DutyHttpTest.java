package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The duty over HTTP: what a form does not allow is refused whichever way it comes, and
 * records are read and extensions asked for by those concerned only.
 */
@IntegrationTest
class DutyHttpTest {

	private static final Map<String, Object> ON_PAPER = Map.of("documentNumber", "15/KH-UBND", "documentDate",
			"2024-01-05", "summary", "Đã ban hành kế hoạch", "link", "https://tuongduong.nghean.gov.vn/15");

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private TaskService tasks;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TestRestTemplate http;

	private Official staff;

	private Official head;

	private Official homeAffairs;

	private Official stranger;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
		this.staff = Official.named("tam-quang.canbo", this.http);
		this.head = Official.named("tam-quang.chutich", this.http);
		this.homeAffairs = Official.named("noi-vu.chuyenvien", this.http);
		this.stranger = Official.named("tam-hop.canbo", this.http);
	}

	@Test
	void aTaskIsDoneFromEndToEnd() {
		long id = this.duty.owes("tam-quang", "2024-01-31", "y-te");
		assertThat(this.staff.completes(id(id, "Task_AssignWork"), Map.of("responsibleId", "tam-quang.canbo")))
			.extracting(Official.Answer::status)
			.isEqualTo(204);
		assertThat(Official.named("y-te.chuyenvien", this.http)
			.submits(id(id, "Task_ContributeInput"), Map.of("contribution", "Đã rà soát"))
			.status()).isEqualTo(204);
		assertThat(this.staff.submits(id(id, "Task_SubmitProduct"), ON_PAPER).status()).isEqualTo(204);
		assertThat(this.staff.completes(id(id, "Task_ApproveProducts"), Map.of("decision", "approve")).status())
			.isEqualTo(403);
		assertThat(this.head.completes(id(id, "Task_ApproveProducts"), Map.of("decision", "approve")).status())
			.isEqualTo(204);
		assertThat(this.homeAffairs.completes(id(id, "Task_AcceptResult"), Map.of("decision", "approve")).status())
			.isEqualTo(204);
		this.time.runsWhatIsDue();
		Official.Answer record = this.staff.reads("/api/duties/" + id);
		assertThat(record.body().path("status").asText()).isEqualTo("CLOSED");
		assertThat(record.body().path("workingDaysLate").asInt(-1)).isZero();
		assertThat(record.body().path("names").path("tam-quang.canbo").asText())
			.isEqualTo("Cán bộ xã Tam Quang (tài khoản demo)");
		assertThat(record.body().path("steps").findValuesAsText("userId")).containsExactlyInAnyOrder("tam-quang.canbo",
				"y-te.chuyenvien", "tam-quang.canbo", "tam-quang.chutich", "noi-vu.chuyenvien");
		assertThat(record.body().path("mayAskExtension").asBoolean()).isFalse();
	}

	@Test
	void theHistoryTellsWhoDidWhatTheNewestFirstToThoseConcerned() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.staff.completes(id(id, "Task_AssignWork"), Map.of("responsibleId", "tam-quang.canbo"));
		this.time.is("2024-01-08T09:00");
		this.staff.submits(id(id, "Task_SubmitProduct"), ON_PAPER);
		this.time.is("2024-01-08T10:00");
		this.head.completes(id(id, "Task_ApproveProducts"), Map.of("decision", "return", "reason", "Thiếu phụ lục"));
		Official.Answer history = this.staff.reads("/api/duties/%d/history".formatted(id));
		assertThat(history.body().findValuesAsText("what")).containsExactly("Chờ thực hiện «Nộp sản phẩm»",
				"Trả lại (Thủ trưởng đơn vị)", "Hoàn thành «Duyệt sản phẩm»", "Nhận việc «Duyệt sản phẩm»",
				"Hoàn thành «Nộp sản phẩm»", "Hoàn thành «Phân công người thực hiện»",
				"Nhận việc «Phân công người thực hiện»", "Giao nhiệm vụ cho Xã Tam Quang");
		assertThat(history.text()).contains("Thiếu phụ lục", "Chủ tịch UBND xã Tam Quang (tài khoản demo)",
				"Nhận việc «Phân công người thực hiện»");
		assertThat(this.stranger.reads("/api/duties/%d/history".formatted(id)).status()).isEqualTo(403);
	}

	static Stream<Fault> faults() {
		return Stream.of(Way.values())
			.flatMap((way) -> Stream.of(new Fault(way, "documentNumber", "", "«Số, ký hiệu văn bản» bắt buộc nhập"),
					new Fault(way, "documentNumber", "x".repeat(61), "«Số, ký hiệu văn bản» dài quá 60 ký tự"),
					new Fault(way, "documentNumber", 15, "«Số, ký hiệu văn bản» phải là chữ"),
					new Fault(way, "documentDate", "30/02/2024", "«Ngày ban hành» không phải ngày hợp lệ"),
					new Fault(way, "documentDate", "2024-02-30", "«Ngày ban hành» không phải ngày hợp lệ"),
					new Fault(way, "summary", "ngắn", "«Trích yếu, tóm tắt kết quả» phải có ít nhất 5 ký tự"),
					new Fault(way, "link", "javascript:alert(1)", "«Đường dẫn văn bản» không đúng dạng"),
					new Fault(way, "unitId", "noi-vu", "biến «unitId» không có trong biểu mẫu")));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aMissingOrMalformedValueIsRefusedWithItsName(Fault fault) {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.canbo");
		String task = id(id, "Task_SubmitProduct");
		if (fault.way() == Way.RESOLVE) {
			this.tasks.delegateTask(task, "tam-quang.canbo");
		}
		Official.Answer refused = post(fault.way(), task, this.duty.but(ON_PAPER, fault.field(), fault.value()));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains(fault.says());
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).hasSize(1);
		assertThat(this.duties.view(id).products().get(0).isIn()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void everyMissingFieldIsNamed(Way way) {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.canbo");
		String task = id(id, "Task_SubmitProduct");
		if (way == Way.RESOLVE) {
			this.tasks.delegateTask(task, "tam-quang.canbo");
		}
		assertThat(post(way, task, Map.of()).text()).contains("«Số, ký hiệu văn bản»", "«Ngày ban hành»",
				"«Trích yếu, tóm tắt kết quả»");
	}

	@Test
	void workHandedOnIsResolvedAndThenCompletedByItsOwner() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.chutich");
		String task = id(id, "Task_SubmitProduct");
		this.tasks.delegateTask(task, "tam-quang.canbo");
		assertThat(this.staff.resolves(task, ON_PAPER).status()).isEqualTo(204);
		assertThat(this.tasks.createTaskQuery().taskId(task).singleResult().getDelegationState())
			.isEqualTo(DelegationState.RESOLVED);
		assertThat(this.head.completes(task, Map.of()).status()).isEqualTo(204);
		assertThat(this.duties.view(id).products().get(0).documentNumber()).isEqualTo("15/KH-UBND");
	}

	@ParameterizedTest
	@CsvSource({ "Task_ApproveProducts, decision, maybe, «Quyết định» không có trong danh sách",
			"Task_ApproveProducts, decision, return, «Lý do trả lại» bắt buộc nhập",
			"Task_ApproveProducts, decision, '', «Quyết định» bắt buộc nhập" })
	void aDecisionWithoutItsReasonIsRefused(String step, String field, String value, String says) {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		Official.Answer refused = this.head.completes(id(id, step), Map.of(field, value));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains(says);
	}

	@ParameterizedTest
	@CsvSource({ "noi-vu.chuyenvien", "khong-co-ai", "tam-hop.canbo" })
	void workIsGivenToPeopleOfTheUnitOnly(String somebody) {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		Official.Answer refused = this.staff.completes(id(id, "Task_AssignWork"), Map.of("responsibleId", somebody));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("«Người thực hiện» không có trong danh sách lựa chọn");
	}

	@Test
	void aDayThatCannotBeIsRefusedWithItsNameAndNothingIsKept() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.delivered(id, "tam-quang.canbo");
		Official.Answer refused = this.homeAffairs.completes(id(id, "Task_AcceptResult"),
				Map.of("decision", "return", "reason", "Chưa ký số", "redoDate", "2023-12-29"));
		assertThat(refused.status()).isGreaterThanOrEqualTo(400);
		assertThat(refused.text()).contains("«Hạn nộp lại»");
		assertThat(this.duties.view(id).status()).isEqualTo(DutyStatus.DELIVERED);
	}

	@Test
	void anOfficialAsksForMoreTimeAndHomeAffairsDecide() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		Official.Answer asked = this.staff.asksForTime(id,
				Map.of("reason", "Chờ số liệu của tỉnh", "newDate", "2024-02-06"));
		assertThat(asked.status()).isEqualTo(201);
		assertThat(asked.body().path("status").asText()).isEqualTo("ASKED");
		assertThat(this.audit.about(this.duties.businessKey(id))).anySatisfy((entry) -> {
			assertThat(entry.action()).isEqualTo("extension.asked");
			assertThat(entry.actor()).isEqualTo("tam-quang.canbo");
		});
		String decision = id(id, "Task_DecideExtension");
		Official.Answer refused = this.homeAffairs.completes(decision, Map.of("decision", "grant", "newDate", "mai"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("«Hạn mới» không phải ngày hợp lệ", "«Lý do» bắt buộc nhập");
		assertThat(this.homeAffairs
			.completes(decision, Map.of("decision", "grant", "newDate", "2024-02-06", "reason", "Đồng ý gia hạn"))
			.status()).isEqualTo(204);
		this.time.runsWhatIsDue();
		Official.Answer record = this.staff.reads("/api/duties/" + id);
		assertThat(record.body().path("dueAt").asText()).isEqualTo("2024-02-06T10:00:00Z");
		assertThat(record.body().path("extensions").get(0).path("decidedBy").asText()).isEqualTo("noi-vu.chuyenvien");
	}

	@ParameterizedTest
	@CsvSource({ "'', 2024-02-06, «reason»", "Chờ số liệu, 06/02/2024, «newDate»", "Chờ số liệu, , «newDate»",
			"Chờ số liệu, 2024-01-20, «newDate»" })
	void aRequestForMoreTimeNamesTheFieldAtFault(String reason, String day, String field) {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		Map<String, String> request = new HashMap<>();
		request.put("reason", reason);
		request.put("newDate", day);
		Official.Answer refused = this.staff.asksForTime(id, request);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.body().path("detail").asText()).contains(field);
		assertThat(this.duty.tasks(id, "Task_DecideExtension")).isEmpty();
	}

	@Test
	void onlyThoseConcernedReadARecordAndOnlyTheUnitAsksForTime() {
		long id = this.duty.owes("tam-quang", "2024-01-31", "y-te");
		String record = "/api/duties/" + id;
		assertThat(this.stranger.reads(record).status()).isEqualTo(403);
		for (String concerned : new String[] { "tam-quang.motcua", "y-te.chuyenvien", "van-phong.truongphong",
				"noi-vu.chuyenvien", "ubnd.phochutich" }) {
			Official official = Official.named(concerned, this.http);
			assertThat(official.reads(record).status()).as(concerned).isEqualTo(200);
			assertThat(official.reads(record).body().path("mayAskExtension").asBoolean()).as(concerned)
				.isEqualTo(concerned.startsWith("tam-quang."));
		}
		Map<String, String> request = Map.of("reason", "Chờ số liệu", "newDate", "2024-02-06");
		assertThat(Official.named("y-te.chuyenvien", this.http).asksForTime(id, request).status()).isEqualTo(403);
		assertThat(this.stranger.asksForTime(id, request).status()).isEqualTo(403);
		assertThat(this.staff.reads("/api/duties/987654321").status()).isEqualTo(404);
		assertThat(this.stranger.reads("/api/duties?unit=tam-quang").status()).isEqualTo(403);
		assertThat(this.staff.reads("/api/duties?unit=tam-quang&status=OPEN").body().findValuesAsText("id"))
			.contains(String.valueOf(id));
	}

	private String id(long duty, String step) {
		return this.duty.task(duty, step).getId();
	}

	private Official.Answer post(Way way, String task, Map<String, Object> form) {
		return switch (way) {
			case COMPLETE -> this.staff.completes(task, form);
			case SUBMIT_FORM -> this.staff.submits(task, form);
			case RESOLVE -> this.staff.resolves(task, form);
		};
	}

	/** The ways the engine's REST API takes a task's values. */
	enum Way {

		COMPLETE, SUBMIT_FORM, RESOLVE

	}

	/** A field filled in wrongly, and what is said about it. */
	record Fault(Way way, String field, Object value, String says) {
	}

}
