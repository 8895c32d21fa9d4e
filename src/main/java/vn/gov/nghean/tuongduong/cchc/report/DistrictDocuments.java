package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.DocumentTable;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.OfficialDocument;
import vn.gov.nghean.tuongduong.cchc.document.SignatureBlock;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The district's report as the files that people send.
 */
@Service
public class DistrictDocuments {

	private final DistrictReportRepository districts;

	private final DistrictSheets sheets;

	private final Letterheads letterheads;

	private final Units units;

	DistrictDocuments(DistrictReportRepository districts, DistrictSheets sheets, Letterheads letterheads, Units units) {
		this.districts = districts;
		this.sheets = sheets;
		this.letterheads = letterheads;
		this.units = units;
	}

	/** The report as a Word file; without name before the leaders approved. */
	@Transactional(readOnly = true)
	public Optional<byte[]> docx(String period) {
		return this.districts.findByPeriod(period).map(this::docx);
	}

	private byte[] docx(DistrictReport district) {
		DistrictView view = this.sheets.of(district);
		Instant approved = view.approvedAt();
		LocalDate day = LocalDate.ofInstant((approved != null) ? approved : view.dueAt(), BusinessClock.ZONE);
		OfficialDocument document = OfficialDocument.by(head(view, day))
			.title("BÁO CÁO", view.periodName().replaceFirst("^Báo cáo CCHC", "Kết quả công tác cải cách hành chính"))
			.paragraph(
					"Số liệu từ ngày %s đến ngày %s, tổng hợp từ báo cáo của các phòng, ban và UBND các xã, thị trấn."
						.formatted(DateNames.of(view.opens()), DateNames.of(view.closes())))
			.heading("I. KẾT QUẢ CHUNG")
			.paragraph(content(view, NarrativePart.RESULTS.name()))
			.heading("II. KẾT QUẢ THEO LĨNH VỰC");
		int number = 1;
		for (DistrictView.Part part : view.parts()) {
			if (DistrictSheets.isField(part.code())) {
				document.heading("%d. %s".formatted(number++, part.title())).paragraph(content(view, part.code()));
				DocumentTable table = table(view, part.code());
				if (!table.rows().isEmpty()) {
					document.table(table);
				}
			}
		}
		document.heading("III. CHỦ ĐỀ NĂM");
		if (!view.theme().isBlank()) {
			document.paragraph("Chủ đề: " + view.theme() + ".");
		}
		document.paragraph(content(view, NarrativePart.THEME.name()))
			.heading("IV. HẠN CHẾ, NGUYÊN NHÂN")
			.paragraph(content(view, NarrativePart.LIMITS.name()))
			.paragraph(content(view, NarrativePart.CAUSES.name()))
			.heading("V. KIẾN NGHỊ, ĐỀ XUẤT")
			.paragraph(content(view, NarrativePart.PROPOSALS.name()))
			.heading("VI. NHIỆM VỤ KỲ TỚI")
			.paragraph(content(view, NarrativePart.NEXT.name()))
			.heading("VII. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ")
			.paragraph("Chưa có báo cáo được tiếp nhận: %s".formatted(listed(view.missing())))
			.paragraph("Gửi trễ hạn: %s".formatted(listed(view.late())))
			.paragraph("Đã đính chính số liệu: %s".formatted(listed(view.corrected())));
		return document
			.signed(List.of("UBND tỉnh", "Sở Nội vụ", "Các phòng, ban", "UBND các xã, thị trấn"),
					signature(district, day))
			.toDocx();
	}

	private static DocumentTable table(DistrictView view, String field) {
		DocumentTable table = DocumentTable
			.of(List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước", "Mục tiêu"), 10, 40, 15, 12, 11, 17)
			.aligned(DocumentTable.Align.RIGHT, 3, 4)
			.aligned(DocumentTable.Align.CENTRE, 0, 2);
		view.lines()
			.stream()
			.filter((line) -> line.field().equals(field))
			.forEach((line) -> table.row(line.code(), line.name(), line.measure(), FigureText.of(line.value()),
					FigureText.of(line.previous()), line.target()));
		return table;
	}

	private Letterhead head(DistrictView view, LocalDate day) {
		return this.letterheads.of(this.units.authority().id(), day)
			.kind("BC")
			.numbered(view.documentNumber(), view.documentDate());
	}

	private SignatureBlock signature(DistrictReport district, LocalDate day) {
		String authority = this.units.authority().id();
		String approved = district.approvedBy();
		return (approved != null) ? this.letterheads.signature(authority, approved, day)
				: this.letterheads.unsigned(authority, day);
	}

	private static String content(DistrictView view, String code) {
		return view.parts()
			.stream()
			.filter((part) -> part.code().equals(code) && part.content() != null)
			.map((part) -> String.valueOf(part.content()))
			.findFirst()
			.orElse("");
	}

	private static String listed(List<String> names) {
		return names.isEmpty() ? "không có." : String.join(", ", names) + ".";
	}

	/**
	 * The data as an Excel file: the district's figures, and those of each unit with the
	 * edition of its report.
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> xlsx(String period) {
		return this.sheets.find(period).map((view) -> {
			String title = view.periodName() + " – toàn huyện";
			List<List<? extends @Nullable Object>> totals = new ArrayList<>();
			view.lines()
				.forEach((line) -> totals.add(Arrays.asList(line.code(), line.name(), line.measure(), line.value(),
						line.previous(), line.target(), line.sources().size())));
			List<String> headings = new ArrayList<>(List.of("Đơn vị", "Lần báo cáo"));
			view.lines().forEach((line) -> headings.add(line.code()));
			int[] widths = new int[headings.size()];
			Arrays.fill(widths, 11);
			widths[0] = 30;
			return new Spreadsheet()
				.sheet("Toàn huyện", title,
						List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước", "Mục tiêu",
								"Số đơn vị có số liệu"),
						new int[] { 8, 56, 26, 14, 14, 26, 14 }, totals)
				.sheet("Từng đơn vị", title, headings, widths, byUnit(view))
				.toXlsx();
		});
	}

	private static List<List<? extends @Nullable Object>> byUnit(DistrictView view) {
		Map<String, List<@Nullable Object>> rows = new LinkedHashMap<>();
		view.lines()
			.stream()
			.flatMap((line) -> line.sources().stream())
			.forEach((source) -> rows.computeIfAbsent(source.unitId(),
					(id) -> new ArrayList<>(Arrays.asList(source.unitName(), source.edition()))));
		for (DistrictView.Line line : view.lines()) {
			Map<String, BigDecimal> given = new LinkedHashMap<>();
			line.sources().forEach((source) -> {
				BigDecimal value = source.value();
				if (value != null) {
					given.put(source.unitId(), value);
				}
			});
			rows.forEach((unit, row) -> row.add(given.get(unit)));
		}
		return List.copyOf(rows.values());
	}

}
