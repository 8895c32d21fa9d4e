package vn.gov.nghean.tuongduong.cchc.contract;

import java.util.List;

/**
 * What every process must keep; {@code src/docs/bpmn-style.md} explains.
 */
enum BpmnRule {

	FILE_NAME_IS_PROCESS_ID, IDS_ARE_ENGLISH_AND_SAY_THE_KIND, NAMES_ARE_VIETNAMESE, GATEWAYS_ASK_AND_FLOWS_ANSWER,
	HISTORY_IS_LIMITED_AND_NOTHING_IS_SCRIPTED, WORK_IS_OFFERED_WITH_A_DATE_AND_A_FORM, FORMS_LIE_WITH_THEIR_DUTY,
	LATENESS_ESCALATES, DEADLINES_ARE_ASKED_FOR, SIDE_EFFECTS_ARE_REPEATED, EXPRESSIONS_CALL_WHAT_EXISTS,
	EVERYTHING_IS_DRAWN, NOTHING_HIDES_ANOTHER, LINES_CONNECT;

	/** What breaks the rule, a line each; empty if nothing does. */
	List<String> faults(BpmnFile file) {
		return switch (this) {
			case FILE_NAME_IS_PROCESS_ID -> NamingRules.fileName(file);
			case IDS_ARE_ENGLISH_AND_SAY_THE_KIND -> NamingRules.ids(file);
			case NAMES_ARE_VIETNAMESE -> NamingRules.names(file);
			case GATEWAYS_ASK_AND_FLOWS_ANSWER -> NamingRules.questions(file);
			case HISTORY_IS_LIMITED_AND_NOTHING_IS_SCRIPTED -> WorkRules.process(file);
			case WORK_IS_OFFERED_WITH_A_DATE_AND_A_FORM -> WorkRules.userTasks(file);
			case FORMS_LIE_WITH_THEIR_DUTY -> WorkRules.forms(file);
			case LATENESS_ESCALATES -> WorkRules.escalations(file);
			case DEADLINES_ARE_ASKED_FOR -> WorkRules.timers(file);
			case SIDE_EFFECTS_ARE_REPEATED -> WorkRules.services(file);
			case EXPRESSIONS_CALL_WHAT_EXISTS -> ExpressionRules.faults(file);
			case EVERYTHING_IS_DRAWN -> DiagramRules.complete(file);
			case NOTHING_HIDES_ANOTHER -> DiagramRules.tidy(file);
			case LINES_CONNECT -> DiagramRules.lines(file);
		};
	}

}
