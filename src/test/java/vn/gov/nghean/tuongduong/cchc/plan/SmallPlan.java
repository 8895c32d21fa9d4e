package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

/**
 * A plan of a few rows, one of each kind, for any year in which the units of 2024 exist.
 */
final class SmallPlan {

	static final String DATED = "I.1";

	static final String EVENT = "I.2";

	static final String DOCUMENT = "I.3";

	static final String CONTINUOUS = "I.4";

	static final String REQUEST = "I.5";

	private SmallPlan() {
	}

	static PlanTexts of(int year) {
		return of(year, rows());
	}

	static PlanTexts of(int year, List<String> rows) {
		String head = """
				title,year,theme,first_day,last_day,decision_number,decision_date,source
				Kế hoạch thử năm %1$d,%1$d,,%1$d-01-01,%1$d-12-31,,,Phụ lục thử
				""".formatted(year);
		String groups = """
				group,title,responsible_official
				I,CẢI CÁCH THỂ CHẾ,Trưởng phòng Tư pháp
				""";
		return new PlanTexts(head, groups,
				"group,no,task,products,lead,cooperating,deadline\n" + String.join("\n", rows) + "\n",
				PlanTexts.NOTHING_REVIEWED);
	}

	static List<String> rows() {
		return List.of("""
				I,1,Theo dõi thi hành pháp luật,"- Kế hoạch;
				- Báo cáo",Phòng Tư pháp,Phòng Nội vụ,"- Tháng 03
				- Tháng 12\"""",
				"I,2,Công khai thủ tục hành chính,Quyết định công khai,UBND cấp xã,Văn phòng HĐND-UBND huyện,"
						+ "Công khai chậm nhất 01 tháng khi có Quyết định công bố của tỉnh",
				"I,3,Đánh giá mức độ hài lòng,Báo cáo kết quả,\"UBND xã Tam Quang, UBND xã Tam Thái\",Phòng Nội vụ,"
						+ "Theo KH của UBND huyện",
				"I,4,Hoàn thiện quy chế nội bộ,Quy chế nội bộ,Phòng Nội vụ,,Thường xuyên",
				"I,5,Nội dung khác,Chương trình,Phòng Tư pháp,,Theo yêu cầu của tỉnh");
	}

	/** A row whose deadline names no period and whose lead is vague: two questions. */
	static String unclear() {
		return "I,6,Báo cáo chuyên đề,Báo cáo,Các cơ quan liên quan,,Báo cáo theo định kỳ";
	}

}
