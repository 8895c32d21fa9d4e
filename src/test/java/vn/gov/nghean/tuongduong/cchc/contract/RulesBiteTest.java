package vn.gov.nghean.tuongduong.cchc.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each rule finds what it is there for: a sound process is damaged in one place.
 */
class RulesBiteTest {

	private static final BpmnFile SOUND = BpmnFile.ofDuties()
		.stream()
		.filter((file) -> file.id().equals("plan-task"))
		.findFirst()
		.orElseThrow();

	static Stream<Arguments> damages() {
		return Stream.of(
				arguments(BpmnRule.FILE_NAME_IS_PROCESS_ID, "process id=\"plan-task\"", "process id=\"plan_task\"",
						"the process is plan_task"),
				arguments(BpmnRule.IDS_ARE_ENGLISH_AND_SAY_THE_KIND, "Task_AcceptResult\\b", "Activity_AcceptResult",
						"Activity_AcceptResult is no Task_Meaning"),
				arguments(BpmnRule.IDS_ARE_ENGLISH_AND_SAY_THE_KIND, "Gateway_IsAccepted\\b", "Gateway_0fj3k2x",
						"Gateway_0fj3k2x is generated"),
				arguments(BpmnRule.IDS_ARE_ENGLISH_AND_SAY_THE_KIND, "Gateway_IsAccepted\\b", "Gateway_ĐượcNhận",
						"Gateway_ĐượcNhận is not plain"),
				arguments(BpmnRule.NAMES_ARE_VIETNAMESE, "name=\"Nghiệm thu kết quả\"", "name=\"Accept the result\"",
						"Task_AcceptResult is named Accept the result"),
				arguments(BpmnRule.NAMES_ARE_VIETNAMESE, "Nghiệm thu kết quả", "Nghie\u0323\u0302m thu kết quả",
						"the file is not in NFC"),
				arguments(BpmnRule.GATEWAYS_ASK_AND_FLOWS_ANSWER, "Chấp nhận kết quả\\?", "Chấp nhận kết quả",
						"Gateway_IsAccepted asks no question"),
				arguments(BpmnRule.GATEWAYS_ASK_AND_FLOWS_ANSWER, "id=\"Flow_Accepted\" name=\"[^\"]*\"",
						"id=\"Flow_Accepted\"", "Flow_Accepted is named null"),
				arguments(BpmnRule.HISTORY_IS_LIMITED_AND_NOTHING_IS_SCRIPTED, "camunda:historyTimeToLive=\"P1825D\"",
						"", "history lives for null"),
				arguments(BpmnRule.WORK_IS_OFFERED_WITH_A_DATE_AND_A_FORM,
						" camunda:candidateGroups=\"\\$\\{dutyGroups.homeAffairs\\(\\)}\"", "",
						"Task_AcceptResult is offered to nobody"),
				arguments(BpmnRule.WORK_IS_OFFERED_WITH_A_DATE_AND_A_FORM,
						" camunda:dueDate=\"\\$\\{dutyDeadlines.acceptance\\(dutyRecordId\\)}\"", "",
						"Task_AcceptResult has no due date"),
				arguments(BpmnRule.FORMS_LIE_WITH_THEIR_DUTY, "formRef=\"plan-task-accept\"",
						"formRef=\"plan-task-acept\"", "Task_AcceptResult: no form plan-task-acept"),
				arguments(BpmnRule.LATENESS_ESCALATES, "attachedToRef=\"Task_AcceptResult\" cancelActivity=\"false\"",
						"attachedToRef=\"Task_AcceptResult\"", "Task_AcceptResult does not escalate"),
				arguments(BpmnRule.LATENESS_ESCALATES, "(id=\"Flow_WorkLate\" sourceRef=\"\\w+\" targetRef=)\"\\w+\"",
						"$1\"EndEvent_EscalationOver\"", "Task_SubmitProduct does not escalate"),
				arguments(BpmnRule.DEADLINES_ARE_ASKED_FOR, ">\\$\\{dutyDeadlines.acceptance\\(dutyRecordId\\)}<",
						">P5D<", "is set to P5D"),
				arguments(BpmnRule.SIDE_EFFECTS_ARE_REPEATED, " camunda:asyncBefore=\"true\"", "",
						"ServiceTask_RecordOutcome is not asynchronous"),
				arguments(BpmnRule.EXPRESSIONS_CALL_WHAT_EXISTS, "dutyRecords.close\\(dutyRecordId\\)",
						"dutyRecords.shut(dutyRecordId)", "dutyRecords has no method shut of 1 parameters"),
				arguments(BpmnRule.EXPRESSIONS_CALL_WHAT_EXISTS, "dutyRecords.close\\(dutyRecordId\\)",
						"duties.close(dutyRecordId)", "duties is no bean for processes"),
				arguments(BpmnRule.EXPRESSIONS_CALL_WHAT_EXISTS, "dutyRecords.close\\(dutyRecordId\\)",
						"dutyRecords.close(recordNumber)", "nothing sets recordNumber"),
				arguments(BpmnRule.EXPRESSIONS_CALL_WHAT_EXISTS, "dutyRecords.close\\(dutyRecordId\\)",
						"execution.processEngineServices.runtimeService.toString()", "is no bean for processes"),
				arguments(BpmnRule.EVERYTHING_IS_DRAWN, "bpmnElement=\"Task_AcceptResult\"",
						"bpmnElement=\"Gateway_IsAccepted\"", "Task_AcceptResult is drawn 0 times"),
				arguments(BpmnRule.NOTHING_HIDES_ANOTHER,
						"(bpmnElement=\"Task_ApproveProducts\">\\s*<dc:Bounds) x=\"\\d+\"", "$1 x=\"960\"",
						"Task_ApproveProducts lies on Gateway_IsApproved"),
				arguments(BpmnRule.NOTHING_HIDES_ANOTHER,
						"(bpmnElement=\"StartEvent_Product\">\\s*<dc:Bounds) x=\"\\d+\"", "$1 x=\"490\"",
						"StartEvent_Product sticks out of SubProcess_Product"),
				arguments(BpmnRule.LINES_CONNECT, "(bpmnElement=\"Flow_Accepted\">\\s*<di:waypoint) x=\"\\d+\"",
						"$1 x=\"20\"", "Flow_Accepted does not connect"));
	}

	@ParameterizedTest(name = "{0}: {3}")
	@MethodSource("damages")
	void aDamageIsFound(BpmnRule rule, String damaged, String by, String fault) {
		Matcher place = Pattern.compile(damaged).matcher(SOUND.text());
		assertThat(place.find()).as("there is something to damage").isTrue();
		BpmnFile file = BpmnFile.of(SOUND.folder(), SOUND.name(), place.replaceAll(by));
		List<String> faults = rule.faults(file);
		assertThat(faults).anySatisfy((found) -> assertThat(found).contains(fault));
	}

}
