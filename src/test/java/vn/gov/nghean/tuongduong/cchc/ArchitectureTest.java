package vn.gov.nghean.tuongduong.cchc;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * How the code is kept within a module; which module may use which says
 * {@link ModulesTest}.
 */
@AnalyzeClasses(packagesOf = CchcApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

	private static final String[] ON_CAMUNDA = { "..cchc.engine..", "..cchc.identity..", "..cchc.monitoring..",
			"..process.." };

	@ArchTest
	static final ArchRule camundaStaysWhereAForkCanTakeItsPlace = noClasses().that()
		.resideOutsideOfPackages(ON_CAMUNDA)
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule onlyTheCalendarAsksTheMachineForTheTime = noClasses().that()
		.resideOutsideOfPackage("..cchc.calendar..")
		.should()
		.callCodeUnitWhere(DescribedPredicate.describe("the time is asked for", ArchitectureTest::asksForTheTime));

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule beansForBpmnLieInProcessPackages = classes().that()
		.areAnnotatedWith(ProcessBean.class)
		.should()
		.resideInAPackage("..process..")
		.andShould()
		.bePublic();

	@ArchTest
	static final ArchRule nothingElseInProcessPackagesIsPublic = classes().that()
		.resideInAPackage("..process..")
		.and()
		.areNotAnnotatedWith(ProcessBean.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule controllersLieInWebPackages = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(RequestMapping.class)
		.should()
		.resideInAPackage("..web..");

	@ArchTest
	static final ArchRule nothingInWebPackagesIsPublic = classes().that()
		.resideInAPackage("..cchc.*.web..")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule nobodyUsesAWebPackage = noClasses().that()
		.resideOutsideOfPackage("..web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..cchc.*.web..");

	@ArchTest
	static final ArchRule entitiesAndRepositoriesStayInTheirModule = classes().that()
		.areAnnotatedWith(Entity.class)
		.or()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule entitiesGuardTheirState = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*");

	@ArchTest
	static final ArchRule stateIsPrivate = fields().that()
		.areNotStatic()
		.and()
		.doNotHaveModifier(JavaModifier.SYNTHETIC)
		.should()
		.bePrivate();

	@ArchTest
	static final ArchRule theConsoleIsForTheStartAlone = noClasses().that()
		.doNotHaveSimpleName("StartupReport")
		.and()
		.doNotHaveSimpleName("StartupFailureReporter")
		.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

	@ArchTest
	static final ArchRule failuresHaveATypeOfTheirOwn = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

	@ArchTest
	static final ArchRule thereIsNoDrawerForEverything = noClasses().should()
		.resideInAnyPackage("..common..", "..util..", "..utils..", "..shared..", "..impl..", "..helper..");

	private static boolean asksForTheTime(JavaCall<?> call) {
		AccessTarget.CodeUnitCallTarget target = call.getTarget();
		String owner = target.getOwner().getName();
		boolean nothingGiven = target.getRawParameterTypes().isEmpty();
		return switch (target.getName()) {
			case "now" -> owner.startsWith("java.time.")
					&& target.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
			case "systemUTC", "systemDefaultZone", "system" -> target.getOwner().isEquivalentTo(Clock.class);
			case "currentTimeMillis" -> target.getOwner().isEquivalentTo(System.class);
			case "getInstance" -> target.getOwner().isEquivalentTo(Calendar.class);
			case "<init>" -> nothingGiven && target.getOwner().isEquivalentTo(Date.class);
			default -> false;
		};
	}

}
