package vn.gov.nghean.tuongduong.cchc;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules depend on each other only as their package-infos say.
 */
class ModulesTest {

	private static final ApplicationModules MODULES = ApplicationModules.of(CchcApplication.class);

	@Test
	void modulesUseOnlyWhatTheyDeclareAndNoCycleIsAmongThem() {
		MODULES.verify();
	}

	@Test
	void everyModuleDeclaresWhatItUses() {
		assertThat(MODULES).allSatisfy((module) -> {
			ApplicationModule declared = Class.forName(module.getBasePackage().getName() + ".package-info")
				.getAnnotation(ApplicationModule.class);
			assertThat(declared).as(module.getDisplayName()).isNotNull();
			assertThat(declared.allowedDependencies()).as(module.getDisplayName())
				.doesNotContain(ApplicationModule.OPEN_TOKEN);
			assertThat(declared.type()).as(module.getDisplayName()).isEqualTo(ApplicationModule.Type.CLOSED);
		});
	}

	@Test
	void nobodyUsesMonitoring() {
		assertThat(MODULES).allSatisfy((module) -> assertThat(module.getDirectDependencies(MODULES).stream())
			.as(module.getDisplayName())
			.noneMatch((dependency) -> dependency.getTargetModule().getDisplayName().equalsIgnoreCase("monitoring")));
	}

}
