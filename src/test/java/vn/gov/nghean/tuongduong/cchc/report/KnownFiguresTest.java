package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.dossier.OneStop;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the system knows is filled in with where it comes from; who reports otherwise says
 * why. The office's dossiers are this test's alone.
 */
@IntegrationTest
class KnownFiguresTest {

	private static final String PERIOD = "2024-half-year";

	@Autowired
	private Time time;

	@Autowired
	private OneStop oneStop;

	@Autowired
	private Reporting reporting;

	@Autowired
	private UnitReports reports;

	@BeforeEach
	void closingDay() {
		this.time.is("2024-06-14T08:00");
	}

	@Test
	void dossiersOfThePeriodAreFilledInAndAnotherNumberNeedsAReason() {
		returned("2024-04-10 17:00", "2024-04-10 09:00");
		returned("2024-05-13 17:00", "2024-05-10 15:00");
		returned("2024-05-20 17:00", "2024-05-22 08:30");
		returned("2023-12-14 17:00", "2023-12-14 10:00");
		long duty = this.reporting.beginsKnowing("tai-nguyen-moi-truong", PERIOD);
		SheetView.Line returned = this.reporting.line(duty, "TT1");
		assertThat(returned.value()).as("one was returned before the period").isEqualByComparingTo("3");
		assertThat(returned.source()).isEqualTo("Hồ sơ một cửa từ 15/12/2023 đến 14/06/2024");
		assertThat(this.reporting.line(duty, "TT2").value()).isEqualByComparingTo("2");
		assertThat(this.reporting.line(duty, "TT3").value()).isEqualByComparingTo("66.67");
		assertThat(this.reporting.line(duty, "TT4").value()).isEqualByComparingTo("1");
		assertThat(this.reporting.line(duty, "TT5").value()).isEqualByComparingTo("0");
		assertThat(this.reporting.line(duty, "SO1").known()).as("nothing is known of documents sent").isNull();
		assertThat(this.reporting.line(duty, "TT1").doubts()).isEmpty();

		this.reporting.writes(duty, Map.of("TT1", "5"));
		assertThat(this.reporting.line(duty, "TT1").doubts()).containsExactly("khác số hệ thống có (3)");
		assertThat(this.reporting.line(duty, "TT1").known()).as("what is known stays beside it")
			.isEqualByComparingTo(new BigDecimal("3"));
		this.reporting.writes(duty, Reporting.figures());
		assertThatThrownBy(() -> this.reports.submit(duty, "tai-nguyen-moi-truong.chuyenvien"))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("TT1 – khác số hệ thống có (3), phải xác nhận và nêu lý do");
		this.reporting.writes(duty, Map.of("TT1", "3"));
		assertThat(this.reporting.line(duty, "TT1").doubts()).isEmpty();
	}

	@Test
	void aReasonIsOfTheValueItWasGivenForAndNotOfTheNext() {
		long duty = this.reporting.begins("kinh-te-ha-tang", PERIOD);
		this.reporting.writes(duty, Map.of("TT1", "10", "TT2", "12"), "Có hai hồ sơ trả trước kỳ");
		assertThat(this.reporting.line(duty, "TT2").reason()).isEqualTo("Có hai hồ sơ trả trước kỳ");
		this.reporting.writes(duty, Map.of("TT2", "15"), "Có hai hồ sơ trả trước kỳ");
		assertThat(this.reporting.line(duty, "TT2").reason()).as("fifteen is to be confirmed anew").isNull();
		this.reporting.writes(duty, Map.of("TT2", "15"), "Có năm hồ sơ trả trước kỳ");
		assertThat(this.reporting.line(duty, "TT2").reason()).isEqualTo("Có năm hồ sơ trả trước kỳ");
	}

	private void returned(String due, String moment) {
		Map<String, Object> row = this.oneStop.but(this.oneStop.dossier(due), "unit", "tai-nguyen-moi-truong");
		assertThat(
				this.oneStop.tells(this.oneStop.returned(this.oneStop.but(row, "received", "2023-12-01 08:00"), moment))
					.faults())
			.isEmpty();
	}

}
