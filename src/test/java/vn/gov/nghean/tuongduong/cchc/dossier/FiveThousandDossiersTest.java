package vn.gov.nghean.tuongduong.cchc.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.StartedByCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A month's dossiers of a district, three hundred of them late around Tết.
 */
@IntegrationTest
class FiveThousandDossiersTest {

	private static final int ALL = 5000;

	private static final int LATE = 300;

	private static final String HEAD = "code,procedure,field,applicant,received,due,unit,official,status,returned,linked\n";

	/** Due days with the last working day before each: Tết is from 8 to 14 February. */
	private static final Map<String, String> WARNED = Map.of("2024-02-01", "2024-01-31", "2024-02-02", "2024-02-01",
			"2024-02-05", "2024-02-02", "2024-02-06", "2024-02-05", "2024-02-07", "2024-02-06", "2024-02-15",
			"2024-02-07", "2024-02-16", "2024-02-15", "2024-02-19", "2024-02-16", "2024-02-20", "2024-02-19",
			"2024-02-21", "2024-02-20");

	@Autowired
	private Time time;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierReader reader;

	@Autowired
	private OneStop oneStop;

	@Autowired
	@Qualifier("dossierProcesses")
	private StartedByCalendar calendar;

	@Test
	void everyLetterGoesOutOnItsDayNoneTwiceAndTheImportAgainChangesNothing() {
		this.time.is("2024-01-30T06:00");
		byte[] export = export();
		assertThat(take(export)).isEqualTo(new ImportReport(ALL, 0, 0, List.of()));
		assertThat(take(export)).isEqualTo(new ImportReport(0, 0, ALL, List.of()));
		Map<String, String> sent = new HashMap<>();
		LocalDate last = LocalDate.parse("2024-02-21");
		for (LocalDate day = LocalDate.parse("2024-01-31"); !day.isAfter(last); day = day.plusDays(1)) {
			this.time.passesTo(day + "T07:00");
			this.calendar.startWhatIsDue(day);
			send(day, sent);
		}
		assertThat(sent).hasSize(LATE);
		assertThat(take(export)).isEqualTo(new ImportReport(0, 0, ALL, List.of()));
	}

	/** Whoever is warned of that day apologises that day. */
	private void send(LocalDate day, Map<String, String> sent) {
		for (int number = 0; number < LATE; number++) {
			Map<String, Object> dossier = Map.of("code", "NAM-NGHIN-" + number);
			if (WARNED.get(due(number)).equals(day.toString())) {
				this.oneStop.apologises(dossier, "2024-03-15", day.toString());
				Apology apology = this.oneStop.apology(dossier);
				assertThat(apology.inTime()).as("%s, due %s", dossier, due(number)).isTrue();
				assertThat(apology.attempt()).isEqualTo(1);
				assertThat(sent.put("NAM-NGHIN-" + number, day.toString())).isNull();
			}
		}
	}

	private static String due(int number) {
		List<String> days = new ArrayList<>(WARNED.keySet());
		days.sort(null);
		return days.get(number % days.size());
	}

	private static byte[] export() {
		StringBuilder csv = new StringBuilder(HEAD);
		for (int number = 0; number < ALL; number++) {
			boolean late = number < LATE;
			csv.append(
					"NAM-NGHIN-%d,Chứng thực bản sao,Hộ tịch,Người nộp %d (dữ liệu thử),2024-01-15,%s,yen-na,,%s,%s,%n"
						.formatted(number, number, late ? due(number) : "2024-01-25", late ? "processing" : "returned",
								late ? "" : "2024-01-24"));
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

	private ImportReport take(byte[] export) {
		List<String> faults = new ArrayList<>();
		return this.dossiers.take(this.reader.read("thang-01.csv", export, faults), faults, (unit) -> true);
	}

}
