package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The arithmetic of reports, and what is hard to believe.
 */
class ReportFiguresTest {

	private static final Resource FIELDS = new ClassPathResource("data/report/fields.csv");

	private final Indicators indicators = new Indicators(FIELDS, new ClassPathResource("data/report/indicators.csv"));

	private final Plausibility plausibility = new Plausibility(BigDecimal.valueOf(3), BigDecimal.TEN);

	@Test
	void aPercentageFollowsFromItsTwoFiguresAndIsNoneOfNothing() {
		assertThat(values("TT1", 300, "TT2", 290).of(indicator("TT3"))).isEqualByComparingTo("96.67");
		assertThat(values("TT1", 0, "TT2", 0).of(indicator("TT3"))).isNull();
		assertThat(values("TT1", 10).of(indicator("TT3"))).isNull();
	}

	@Test
	void theDistrictsPercentageIsTheSumsOneByTheOtherAndNoAverage() {
		Values district = Values.together(this.indicators.all(),
				List.of(values("TT1", 100, "TT2", 100), values("TT1", 900, "TT2", 450)));
		assertThat(district.of(indicator("TT1"))).isEqualByComparingTo("1000");
		assertThat(district.of(indicator("TT3"))).isEqualByComparingTo("55");
	}

	@Test
	void ofYesOrNoTheDistrictCountsWhoSaysYes() {
		Values district = Values.together(this.indicators.all(),
				List.of(values("CV2", 1), values("CV2", 0), values("CV2", 1)));
		assertThat(district.of(indicator("CV2"))).isEqualByComparingTo("2");
	}

	@Test
	void aPartGreaterThanItsWholeIsDoubtfulAndSoIsMoreThanAHundredPercent() {
		assertThat(doubts(values("TT1", 10, "TT2", 12), null).get("TT2")).containsExactly(
				"Hồ sơ giải quyết đúng hạn (12) lớn hơn số của chỉ tiêu TT1 (10)",
				"Tỷ lệ hồ sơ giải quyết đúng hạn là 120 %, trên 100 %");
		assertThat(doubts(values("TT1", 10, "TT2", 10), null)).isEmpty();
	}

	@Test
	void aJumpIsMoreThanThreeTimesAsManyADayOrFewer() {
		Values before = values("TT1", 100);
		assertThat(doubts(values("TT1", 301), before).get("TT1"))
			.containsExactly("Hồ sơ thủ tục hành chính đã giải quyết: 301, kỳ trước 100, thay đổi đột biến");
		assertThat(doubts(values("TT1", 300), before)).isEmpty();
		assertThat(doubts(values("TT1", 33), before)).containsKey("TT1");
		assertThat(this.plausibility.doubts(this.indicators.all(), values("TT1", 301), 180, before, 90))
			.as("twice the days")
			.isEmpty();
	}

	@Test
	void smallNumbersDoNotJump() {
		assertThat(doubts(values("CV1", 4), values("CV1", 0))).isEmpty();
		assertThat(doubts(values("CV1", 10), values("CV1", 0))).containsKey("CV1");
	}

	@Test
	void targetsAreReadAsThePlanHasThem() {
		assertThat(indicator("TT3").targetText()).isEqualTo("T3.1: từ 95 % trở lên");
		assertThat(indicator("SO3").targetText()).isEqualTo("T7.2: trên 95 %");
		assertThat(indicator("SO7").targetText()).isEqualTo("T7.5: cao hơn kỳ trước");
		assertThat(indicator("TT3").meets(new BigDecimal("95"), null)).isTrue();
		assertThat(indicator("SO3").meets(new BigDecimal("95"), null)).isFalse();
		assertThat(indicator("SO7").meets(new BigDecimal("60"), new BigDecimal("50"))).isTrue();
		assertThat(indicator("SO7").meets(new BigDecimal("60"), null)).isNull();
		assertThat(indicator("TT1").meets(BigDecimal.ONE, null)).isNull();
	}

	@Test
	void communesDoNotReportWhatOnlyOfficesOwe() {
		assertThat(this.indicators.owedBy(UnitKind.COMMUNE)).hasSize(38).doesNotContain(indicator("BM1"));
		assertThat(this.indicators.owedBy(UnitKind.OFFICE)).hasSize(42);
		assertThat(this.indicators.owedBy(UnitKind.VERTICAL_BODY)).isEmpty();
		assertThat(this.indicators.leadUnits()).containsExactly("noi-vu", "tu-phap", "van-phong", "tai-chinh-ke-hoach",
				"van-hoa-thong-tin");
	}

	@Test
	void aFaultOfTheFileIsNamedWithLineAndColumn() {
		String head = "code,field,name,definition,measure,kind,owed_by,target,threshold,comparison,numerator,"
				+ "denominator,part_of,total,known\n";
		assertThatThrownBy(() -> read(head + "A,thu-tuc,Tên,Nghĩa,%,percent,office,,,,B,,,ratio,\n"
				+ "B,thu-tuc,Tên,Nghĩa,hồ sơ,count,nobody,,,,,,,sum,\n"))
			.isInstanceOf(TableFaults.class)
			.hasMessageContaining("dòng 2, cột «denominator»: tử số và mẫu số phải có cả hai hoặc không có")
			.hasMessageContaining("dòng 3, cột «owed_by»: không có loại đơn vị «nobody»");
	}

	private static void read(String text) {
		new Indicators(FIELDS, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
	}

	private Map<String, List<String>> doubts(Values values, Values before) {
		return this.plausibility.doubts(this.indicators.all(), values, 90, before, 90);
	}

	private Indicator indicator(String code) {
		return this.indicators.all()
			.stream()
			.filter((indicator) -> indicator.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static Values values(Object... pairs) {
		Map<String, BigDecimal> values = new HashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			values.put((String) pairs[at], BigDecimal.valueOf((Integer) pairs[at + 1]));
		}
		return new Values(values);
	}

}
