package vn.gov.nghean.tuongduong.cchc.ranking.process;

import java.math.BigDecimal;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingClasses;

/**
 * Asks the decision table for the class of a result.
 */
@Component
class DecidedClasses implements RankingClasses {

	private final DecisionService decisions;

	private final SystemWork system;

	DecidedClasses(DecisionService decisions, SystemWork system) {
		this.decisions = decisions;
		this.system = system;
	}

	@Override
	public String of(BigDecimal total, int zeroCriteria) {
		return this.system.run(() -> this.decisions
			.evaluateDecisionTableByKey("commune-ranking-class",
					Variables.putValue("total", total.doubleValue()).putValue("zeroCriteria", zeroCriteria))
			.<String>getSingleEntry());
	}

}
