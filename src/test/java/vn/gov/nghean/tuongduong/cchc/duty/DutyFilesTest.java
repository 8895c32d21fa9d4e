package vn.gov.nghean.tuongduong.cchc.duty;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The files of escalation levels and step deadlines: what is wrong in them stops the
 * start with one sentence that names file, line and column.
 */
class DutyFilesTest {

	private static final String LEVELS = """
			level,name,grace_working_days,recipient,letter
			1,Thủ trưởng,0,unit-head,no
			""";

	@Test
	void theShippedLevelsAreRead() {
		EscalationLevels levels = new EscalationLevels(new ClassPathResource("data/duty/escalation-levels.csv"));
		assertThat(levels.all()).extracting(EscalationLevel::recipient)
			.containsExactly(EscalationLevel.To.UNIT_HEAD, EscalationLevel.To.HOME_AFFAIRS,
					EscalationLevel.To.ACCOUNTABLE_HEAD, EscalationLevel.To.VICE_CHAIR);
		assertThat(levels.all()).filteredOn(EscalationLevel::letter)
			.extracting(EscalationLevel::recipient)
			.containsExactly(EscalationLevel.To.HOME_AFFAIRS);
	}

	@Test
	void theShippedSpansAreRead() {
		StepDeadlines spans = new StepDeadlines(new ClassPathResource("data/duty/step-deadlines.csv"),
				Calendars.deadlines());
		assertThat(spans
			.after(LocalDate.parse("2024-02-06").atStartOfDay(BusinessClock.ZONE).toInstant(), StepDeadlines.Span.REDO)
			.dueWorking()).isEqualTo("2024-02-16");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'2,Nội vụ,x,home-affairs,yes', 'dòng 3, cột «grace_working_days»: không phải số nguyên: x'
			'2,Nội vụ,-1,home-affairs,yes', 'dòng 3, cột «grace_working_days»: phải từ 0 đến 366: -1'
			'2,Nội vụ,3,minister,yes', 'dòng 3, cột «recipient»: giá trị không biết: minister'
			'2,Nội vụ,3,home-affairs,maybe', 'dòng 3, cột «letter»: phải là yes hoặc no: maybe'
			'1,Nội vụ,3,home-affairs,yes', 'dòng 3, cột «level»: phải lớn hơn cấp ở dòng trên: 1'
			'2,,3,home-affairs,yes', 'dòng 3, cột «name»: để trống'
			""")
	void aBadLevelIsNamed(String row, String says) {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> new EscalationLevels(file(LEVELS + row)))
			.withMessageContaining("Tệp levels.csv, " + says)
			.withMessageNotContaining("\n");
	}

	@Test
	void aLevelIsNotToldBeforeTheOneBelowItAndThereIsAtLeastOne() {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(
				() -> new EscalationLevels(file(LEVELS + "2,Nội vụ,5,home-affairs,yes\n3,Lãnh đạo,3,vice-chair,no\n")))
			.withMessageContaining("dòng 4, cột «grace_working_days»");
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new EscalationLevels(file("level,name,grace_working_days,recipient,letter\n")))
			.withMessageContaining("phải có ít nhất một cấp");
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new EscalationLevels(file("level,name,recipient,letter\n")))
			.withMessageContaining("dòng 1: thiếu cột «grace_working_days»");
	}

	@Test
	void allFaultsOfAFileAreNamedTogether() {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new EscalationLevels(file(LEVELS + "2,Nội vụ,x,home-affairs,yes\n3,Lãnh đạo,3,x,no\n")))
			.withMessageContaining("dòng 3, cột «grace_working_days»")
			.withMessageContaining("dòng 4, cột «recipient»");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'redo,3,\nredo,4,', 'dòng 3, cột «step»: đã có ở một dòng trên: redo'
			'redo,soon,', 'dòng 2, cột «working_days»: không phải số nguyên: soon'
			'redo,500,', 'dòng 2, cột «working_days»: phải từ 0 đến 366: 500'
			'redoo,3,', 'dòng 2, cột «step»: giá trị không biết: redoo'
			'redo,3,', 'thiếu bước «acceptance»'
			""")
	void aBadSpanIsNamed(String rows, String says) {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new StepDeadlines(file("step,working_days,note\n" + rows.replace("\\n", "\n") + "\n"),
					Calendars.deadlines()))
			.withMessageContaining("levels.csv")
			.withMessageContaining(says);
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "levels.csv";
			}
		};
	}

}
