package vn.gov.nghean.tuongduong.cchc.contract;

import java.util.List;
import java.util.function.Function;

/**
 * What every process must keep; {@code src/docs/bpmn-style.md} explains.
 */
enum BpmnRule {

	FILE_NAME_IS_PROCESS_ID(NamingRules::fileName),

	IDS_ARE_ENGLISH_AND_SAY_THE_KIND(NamingRules::ids),

	NAMES_ARE_VIETNAMESE(NamingRules::names),

	GATEWAYS_ASK_AND_FLOWS_ANSWER(NamingRules::questions),

	HISTORY_IS_LIMITED_AND_NOTHING_IS_SCRIPTED(WorkRules::process),

	WORK_IS_OFFERED_WITH_A_DATE_AND_A_FORM(WorkRules::userTasks),

	FORMS_LIE_WITH_THEIR_DUTY(WorkRules::forms),

	LATENESS_ESCALATES(WorkRules::escalations),

	DEADLINES_ARE_ASKED_FOR(WorkRules::timers),

	SIDE_EFFECTS_ARE_REPEATED(WorkRules::services),

	EXPRESSIONS_CALL_WHAT_EXISTS(ExpressionRules::faults),

	EVERYTHING_IS_DRAWN(DiagramRules::complete),

	NOTHING_HIDES_ANOTHER(DiagramRules::tidy),

	LINES_CONNECT(DiagramRules::lines);

	private final Function<BpmnFile, List<String>> check;

	BpmnRule(Function<BpmnFile, List<String>> check) {
		this.check = check;
	}

	/** What breaks the rule, a line each; empty if nothing does. */
	List<String> faults(BpmnFile file) {
		return this.check.apply(file);
	}

}
