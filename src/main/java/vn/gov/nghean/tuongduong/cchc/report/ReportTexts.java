package vn.gov.nghean.tuongduong.cchc.report;

import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * What the steps of a unit's report tell people, as Markdown.
 */
@Service
public class ReportTexts {

	private static final int LONGEST = 3500;

	private final UnitReports life;

	private final ReportViews views;

	ReportTexts(UnitReports life, ReportViews views) {
		this.life = life;
		this.views = views;
	}

	/** Period, what is filled in, what is doubtful. */
	@Transactional(readOnly = true)
	public String sheet(long dutyRecordId) {
		SheetView sheet = this.views.of(this.life.ofDuty(dutyRecordId));
		StringBuilder text = new StringBuilder("**%s** – số liệu từ %s đến %s".formatted(sheet.periodName(),
				DateNames.of(sheet.opens()), DateNames.of(sheet.closes())));
		if (sheet.correctionReason() != null) {
			text.append(" · **Đính chính lần %d:** %s".formatted(sheet.edition() - 1, sheet.correctionReason()));
		}
		long entered = lines(sheet).filter((line) -> !line.computed() && line.value() != null).count();
		long all = lines(sheet).filter((line) -> !line.computed()).count();
		text.append("\n\nĐã nhập %d/%d chỉ tiêu; %d sản phẩm theo kế hoạch đã được điền sẵn.".formatted(entered, all,
				sheet.products().size()));
		return text.toString();
	}

	/** The figures for those who decide: value, target, doubts with their reasons. */
	@Transactional(readOnly = true)
	public String figures(long dutyRecordId) {
		SheetView sheet = this.views.of(this.life.ofDuty(dutyRecordId));
		StringBuilder text = new StringBuilder();
		lines(sheet).filter((line) -> !line.doubts().isEmpty() || Boolean.FALSE.equals(line.met())).forEach((line) -> {
			if (text.length() < LONGEST) {
				text.append("\n- %s %s: **%s** %s".formatted(line.code(), line.name(), FigureText.of(line.value()),
						line.measure()));
				if (Boolean.FALSE.equals(line.met())) {
					text.append(" – chưa đạt %s".formatted(line.target()));
				}
				if (!line.doubts().isEmpty()) {
					text.append(" – cần lưu ý: %s. Lý do: %s".formatted(String.join("; ", line.doubts()),
							(line.reason() != null) ? line.reason() : "chưa nêu"));
				}
			}
		});
		return (text.isEmpty() ? "Không có số liệu bất thường, không có chỉ tiêu chưa đạt."
				: "Số liệu bất thường và chỉ tiêu chưa đạt:\n" + text)
				+ "\n\n[Tải báo cáo (.docx)](/api/reports/sheets/%d/docx) · [Tải bảng số liệu (.xlsx)](/api/reports/sheets/%d/xlsx)"
					.formatted(sheet.id(), sheet.id());
	}

	private static Stream<SheetView.Line> lines(SheetView sheet) {
		return sheet.groups().stream().flatMap((group) -> group.lines().stream());
	}

}
