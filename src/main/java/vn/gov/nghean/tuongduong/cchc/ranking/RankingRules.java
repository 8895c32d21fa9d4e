package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * The most of bonus and penalty and how ties are broken, from the file of rules.
 */
@Component
class RankingRules {

	private final BigDecimal bonusMost;

	private final BigDecimal penaltyMost;

	private final List<TieBreak> ties;

	/**
	 * @throws TableFaults naming each bad row by file, line and column
	 */
	RankingRules(@Value("${cchc.data}ranking/rules.csv") Resource file) {
		Map<String, List<String>> values = new HashMap<>();
		CsvTable.of(file, "key", "value").map((row) -> {
			if (!row.text("key").equals("ties")) {
				points(row);
			}
			return values.put(row.text("key"), row.list("value"));
		});
		this.bonusMost = new BigDecimal(of(values, "bonus-most").get(0));
		this.penaltyMost = new BigDecimal(of(values, "penalty-most").get(0));
		this.ties = of(values, "ties").stream().map(TieBreak::of).toList();
	}

	private static void points(TableRow row) {
		if (!row.text("value").matches("\\d{1,2}(\\.\\d{1,2})?")) {
			throw row.fault("value", "phải là số điểm như 3 hoặc 2.5");
		}
	}

	private static List<String> of(Map<String, List<String>> values, String key) {
		List<String> found = values.get(key);
		if (found == null) {
			throw new TableFaults(List.of("Tệp rules.csv: thiếu dòng «%s»".formatted(key)));
		}
		return found;
	}

	BigDecimal bonusMost() {
		return this.bonusMost;
	}

	BigDecimal penaltyMost() {
		return this.penaltyMost;
	}

	List<TieBreak> ties() {
		return this.ties;
	}

	/** How ties are broken, for people. */
	String tiesInWords() {
		return String.join("; ", this.ties.stream().map(TieBreak::inWords).toList());
	}

	/** What decides between communes of the same total, one after another. */
	enum TieBreak {

		/** More points without bonus and penalty. */
		WITHOUT_BONUS("điểm tiêu chí chưa tính thưởng, trừ cao hơn"),
		/** More points of surveys. */
		SURVEY("điểm khảo sát cao hơn"),
		/** More points that the system computes. */
		COMPUTED("điểm do hệ thống tính cao hơn"),
		/** Fewer criteria at nothing. */
		FEWER_ZEROS("ít tiêu chí 0 điểm hơn");

		private final String words;

		TieBreak(String words) {
			this.words = words;
		}

		String inWords() {
			return this.words;
		}

		static TieBreak of(String code) {
			return Arrays.stream(values())
				.filter((each) -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
				.findFirst()
				.orElseThrow(() -> new TableFaults(
						List.of("Tệp rules.csv, dòng «ties», cột «value»: giá trị không biết: " + code)));
		}

	}

}
