package vn.gov.nghean.tuongduong.cchc.register;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.ranking.CriteriaSets;
import vn.gov.nghean.tuongduong.cchc.ranking.Criterion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the system computes is said in words, beside the codes of the files.
 */
@IntegrationTest
class CriteriaRegisterHttpTest {

	private static final String TABLE = """
			Lĩnh vực,Tên lĩnh vực,Tiêu chí,Mã,Tiêu chí thành phần,Điểm tối đa,Cách chấm,Quy tắc tính,Minh chứng,Cơ quan phụ trách,Hướng dẫn chấm
			A,Thể chế,Văn bản,A.1.1,Làm đúng hạn,60,hệ thống tính,Nhiệm vụ đúng hạn,,Phòng Tư pháp,
			A,Thể chế,Văn bản,A.1.2,Báo cáo đúng hạn,40,computed,reports-on-time,,tu-phap,
			""";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private CriteriaSets sets;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void theYearHasNone() {
		this.jdbc.update("DELETE c FROM ranking_criterion c JOIN ranking_criteria_set s ON s.id = c.set_id "
				+ "WHERE s.ranking_year = 2094");
		this.jdbc.update("DELETE FROM ranking_criteria_set WHERE ranking_year = 2094");
	}

	@Test
	void aComputedRuleIsShownAndTakenInWordsAndKeptAsItsCode() {
		KeptRegister criteria = new KeptRegister(this.http, "noi-vu.chuyenvien", "tieu-chi",
				Map.of("nam", "2094", "ten", "Bộ tiêu chí thử"));
		String faulty = criteria.review(TABLE.replace("Nhiệm vụ đúng hạn", "đúng hạn"));
		assertThat(faulty).contains(
				"dòng 2, cột «Quy tắc tính»: hệ thống không tính được «đúng hạn»; tính được: «ban hành kế hoạch trong tháng 01», «nhiệm vụ đúng hạn», «báo cáo đúng hạn», «hồ sơ đúng hạn», «xin lỗi đúng hạn»");
		assertThat(criteria.review(TABLE.replace(",60,", ",59,")))
			.contains("Tệp danh-muc.csv, cột «Điểm tối đa»: tổng điểm là 99,00, phải là 100");
		criteria.applies(criteria.send("a.csv", TABLE.getBytes(StandardCharsets.UTF_8)));
		assertThat(this.sets.of(2094).orElseThrow().criteria()).extracting(Criterion::rule)
			.containsExactly("duties-on-time", "reports-on-time");
		assertThat(KeptRegister.text(criteria.page()))
			.contains("hệ thống tính nhiệm vụ đúng hạn", "hệ thống tính báo cáo đúng hạn")
			.doesNotContain("on-time");
		assertThat(KeptRegister.text(criteria.send("tieu-chi.xlsx", criteria.download().getBody())))
			.contains("không có gì để áp dụng");
	}

}
