package vn.gov.nghean.tuongduong.cchc.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every folder under {@code processes/}, found by itself, and every process that a row of
 * the plan becomes.
 */
class DutyFoldersTest {

	private static final List<BpmnFile> DUTIES = BpmnFile.ofDuties();

	private static final List<BpmnFile> ROWS = BpmnFile.ofRows();

	static Stream<Arguments> duties() {
		return DUTIES.stream()
			.flatMap((file) -> Arrays.stream(BpmnRule.values()).map((rule) -> Arguments.of(file, rule)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("duties")
	void aDutyKeepsTheRules(BpmnFile file, BpmnRule rule) {
		assertThat(rule.faults(file)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void theRowsOfThePlanKeepTheRules(BpmnRule rule) {
		assertThat(ROWS).hasSize(33).allSatisfy((file) -> assertThat(rule.faults(file)).isEmpty());
	}

	@Test
	void everyFolderHoldsOneProcess() throws IOException {
		try (Stream<Path> folders = Files.list(BpmnFile.PROCESSES)) {
			assertThat(folders.map((folder) -> folder.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(DUTIES.stream().map(BpmnFile::folder).toList())
				.isNotEmpty();
		}
	}

}
