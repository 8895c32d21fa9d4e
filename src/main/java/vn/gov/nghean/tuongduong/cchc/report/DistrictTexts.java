package vn.gov.nghean.tuongduong.cchc.report;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * What the steps of the district's report tell people, as Markdown.
 */
@Service
public class DistrictTexts {

	private static final int LONGEST = 3000;

	private final DistrictReports life;

	private final DistrictSheets sheets;

	DistrictTexts(DistrictReports life, DistrictSheets sheets) {
		this.life = life;
		this.sheets = sheets;
	}

	/** What a lead office has to write. */
	@Transactional(readOnly = true)
	public String fields(long dutyRecordId, String leadUnitId) {
		DistrictView view = view(dutyRecordId);
		List<String> titles = view.parts()
			.stream()
			.filter((part) -> part.leadUnitId().equals(leadUnitId) && DistrictSheets.isField(part.code()))
			.map((part) -> "- %s: %s".formatted(part.title(), (part.content() != null) ? "đã ghi" : "chưa ghi"))
			.toList();
		return "**Phần phải viết:**\n\n%s\n\n%s".formatted(String.join("\n", titles), units(view));
	}

	/** How the report stands, for those who compose and decide. */
	@Transactional(readOnly = true)
	public String district(long dutyRecordId) {
		DistrictView view = view(dutyRecordId);
		StringBuilder text = new StringBuilder("**%s của huyện** – số liệu từ %s đến %s\n\n%s"
			.formatted(view.periodName(), DateNames.of(view.opens()), DateNames.of(view.closes()), units(view)));
		List<DistrictView.Line> unmet = view.lines()
			.stream()
			.filter((line) -> Boolean.FALSE.equals(line.met()))
			.toList();
		text.append(unmet.isEmpty() ? "\n\nMọi chỉ tiêu có mục tiêu đều đạt." : "\n\n**Chưa đạt mục tiêu:**\n");
		for (DistrictView.Line line : unmet) {
			if (text.length() < LONGEST) {
				text.append("\n- %s: **%s** %s (%s)".formatted(line.name(), FigureText.of(line.value()), line.measure(),
						line.target()));
			}
		}
		return text.append("\n\n[Tải báo cáo (.docx)](/api/district-reports/%s/docx) · ".formatted(view.period()))
			.append("[Tải số liệu từng đơn vị (.xlsx)](/api/district-reports/%s/xlsx)".formatted(view.period()))
			.toString();
	}

	private static String units(DistrictView view) {
		return "Chưa có báo cáo được tiếp nhận của %d đơn vị%s Gửi trễ: %s Đã đính chính: %s".formatted(
				view.missing().size(), listed(view.missing(), ": ", "."), listed(view.late(), "", "không có."),
				listed(view.corrected(), "", "không có."));
	}

	private static String listed(List<String> names, String before, String none) {
		return names.isEmpty() ? none : before + String.join(", ", names) + ".";
	}

	/** Why the leaders sent it back and how often; blank if they did not. */
	@Transactional(readOnly = true)
	public String returnReason(long dutyRecordId) {
		DistrictReport district = this.life.ofDuty(dutyRecordId);
		return (district.returnReason() != null)
				? "**Lãnh đạo trả lại lần %d:** %s".formatted(district.returned(), district.returnReason()) : "";
	}

	private DistrictView view(long dutyRecordId) {
		return this.sheets.of(this.life.ofDuty(dutyRecordId));
	}

}
