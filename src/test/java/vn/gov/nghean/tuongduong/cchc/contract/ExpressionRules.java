package vn.gov.nghean.tuongduong.cchc.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.beans.BeanUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * Expressions call what exists: beans for processes, with methods of that name and so
 * many parameters, and variables that something sets.
 */
final class ExpressionRules {

	private static final Map<String, Class<?>> BEANS = ProcessBeanClasses.byName();

	private static final Map<String, Class<?>> FROM_ENGINE = Map.of("execution", DelegateExecution.class, "task",
			DelegateTask.class);

	/** Values of attributes and text between tags. */
	private static final Pattern VALUES = Pattern.compile("=\"([^\"]*)\"|='([^']*)'|>([^<]+)<");

	private static final Pattern SETS = Pattern
		.compile("camunda:(?:elementVariable|resultVariable)=\"(\\w+)\"|<camunda:(?:in|out)\\b[^>]* target=\"(\\w+)\""
				+ "|<camunda:(?:inputParameter|outputParameter) name=\"(\\w+)\"");

	private ExpressionRules() {
	}

	static List<String> faults(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		Set<String> set = variablesSet(file);
		for (String expression : expressions(file)) {
			try {
				AstNode root = (AstNode) new Builder(Builder.Feature.METHOD_INVOCATIONS).build(expression).getRoot();
				List<String> found = new ArrayList<>();
				check(root, set, found);
				found.forEach((fault) -> faults.add("%s: %s".formatted(expression, fault)));
			}
			catch (TreeBuilderException ex) {
				faults.add("%s cannot be read: %s".formatted(expression, ex.getMessage()));
			}
		}
		return faults;
	}

	static List<String> expressions(BpmnFile file) {
		List<String> expressions = new ArrayList<>();
		Matcher values = VALUES.matcher(file.text());
		while (values.find()) {
			String value = values.group().replaceAll("^=?[\"'>]|[\"'<]$", "");
			if (value.contains("${") || value.contains("#{")) {
				expressions.add(HtmlUtils.htmlUnescape(value.strip()));
			}
		}
		return expressions;
	}

	/** The variables that the file itself gives a value. */
	private static Set<String> variablesSet(BpmnFile file) {
		Set<String> set = new HashSet<>();
		Matcher targets = SETS.matcher(file.text());
		while (targets.find()) {
			for (int i = 1; i <= targets.groupCount(); i++) {
				if (targets.group(i) != null) {
					set.add(targets.group(i));
				}
			}
		}
		return set;
	}

	private static void check(Node node, Set<String> variables, List<String> faults) {
		if (node instanceof AstMethod call && call.getChild(0) instanceof AstDot dot) {
			checkCall(dot, call.getChild(1).getCardinality(), faults);
			check(call.getChild(1), variables, faults);
			return;
		}
		if (node instanceof AstDot dot) {
			checkProperty(dot, faults);
			return;
		}
		if (node instanceof AstIdentifier variable && !FROM_ENGINE.containsKey(variable.getName())
				&& !variables.contains(variable.getName()) && !Sources.name(variable.getName())) {
			faults.add("nothing sets " + variable.getName());
		}
		for (int i = 0; i < node.getCardinality(); i++) {
			check(node.getChild(i), variables, faults);
		}
	}

	private static void checkCall(AstDot method, int parameters, List<String> faults) {
		String bean = text(method.getChild(0));
		Class<?> type = BEANS.get(bean);
		if (type == null) {
			faults.add(bean + " is no bean for processes");
			return;
		}
		boolean exists = Arrays.stream(type.getMethods())
			.filter((candidate) -> candidate.getDeclaringClass() != Object.class)
			.anyMatch((candidate) -> candidate.getName().equals(property(method))
					&& candidate.getParameterCount() == parameters);
		if (!exists) {
			faults.add("%s has no method %s of %d parameters".formatted(bean, property(method), parameters));
		}
	}

	private static void checkProperty(AstDot property, List<String> faults) {
		Class<?> type = FROM_ENGINE.get(text(property.getChild(0)));
		if (type == null || BeanUtils.getPropertyDescriptor(type, property(property)) == null) {
			faults.add(text(property) + " is not there");
		}
	}

	private static String property(AstDot dot) {
		return text(dot).substring(text(dot.getChild(0)).length() + 1);
	}

	private static String text(AstNode node) {
		StringBuilder text = new StringBuilder();
		node.appendStructure(text, null);
		return text.toString();
	}

}
