package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.Product;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * A unit's report as the files that people send.
 */
@Service
public class ReportDocuments {

	private static final List<String> FIGURES = List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước",
			"Mục tiêu", "Ghi chú", "Hệ thống điền", "Nguồn");

	private static final int[] WIDTHS = { 8, 50, 14, 14, 14, 26, 50, 14, 50 };

	private final UnitReportRepository reports;

	private final ReportViews views;

	private final Letterheads letterheads;

	private final Units units;

	private final Duties duties;

	ReportDocuments(UnitReportRepository reports, ReportViews views, Letterheads letterheads, Units units,
			Duties duties) {
		this.reports = reports;
		this.views = views;
		this.letterheads = letterheads;
		this.units = units;
		this.duties = duties;
	}

	/**
	 * The report as a Word file; without number, day and name before the head approved.
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> docx(long reportId) {
		return this.reports.findById(reportId).map(this::docx);
	}

	private byte[] docx(UnitReport report) {
		SheetView sheet = this.views.of(report);
		Instant delivered = report.deliveredAt();
		LocalDate day = LocalDate.ofInstant((delivered != null) ? delivered : sheet.dueAt(), BusinessClock.ZONE);
		OfficialDocument document = OfficialDocument.by(head(report, day))
			.title("BÁO CÁO", subject(sheet))
			.paragraph("Số liệu từ ngày %s đến ngày %s.".formatted(DateNames.of(sheet.opens()),
					DateNames.of(sheet.closes())));
		String reason = report.correctionReason();
		if (reason != null) {
			document.paragraph("Báo cáo này thay thế báo cáo đã gửi. Lý do đính chính: %s".formatted(reason));
		}
		document.heading("I. KẾT QUẢ THỰC HIỆN")
			.paragraph(content(sheet, NarrativePart.RESULTS))
			.heading("II. CHỦ ĐỀ NĂM");
		if (!sheet.theme().isBlank()) {
			document.paragraph("Chủ đề: " + sheet.theme() + ".");
		}
		document.paragraph(content(sheet, NarrativePart.THEME)).heading("III. SỐ LIỆU");
		DocumentTable figures = DocumentTable.of(FIGURES.subList(0, 6), 10, 42, 13, 12, 11, 17)
			.aligned(DocumentTable.Align.RIGHT, 3, 4)
			.aligned(DocumentTable.Align.CENTRE, 0, 2);
		sheet.groups()
			.stream()
			.flatMap((group) -> group.lines().stream())
			.forEach((line) -> figures.row(line.code(), line.name(), line.measure(), shown(line.kind(), line.value()),
					shown(line.kind(), line.previous()), line.target()));
		document.table(figures).heading("IV. SẢN PHẨM THEO KẾ HOẠCH TRONG KỲ");
		if (sheet.products().isEmpty()) {
			document.paragraph("Không có sản phẩm đến hạn trong kỳ.");
		}
		else {
			document.table(products(sheet));
		}
		document.heading("V. HẠN CHẾ, NGUYÊN NHÂN")
			.paragraph(content(sheet, NarrativePart.LIMITS))
			.paragraph(content(sheet, NarrativePart.CAUSES))
			.heading("VI. KIẾN NGHỊ, ĐỀ XUẤT")
			.paragraph(content(sheet, NarrativePart.PROPOSALS))
			.heading("VII. NHIỆM VỤ KỲ TỚI")
			.paragraph(content(sheet, NarrativePart.NEXT));
		return document.signed(List.of("Phòng Nội vụ"), signature(report, day)).toDocx();
	}

	private Letterhead head(UnitReport report, LocalDate day) {
		Product product = this.duties.view(report.dutyRecordId()).products().get(0);
		return this.letterheads.of(report.unitId(), day)
			.kind("BC")
			.numbered(product.documentNumber(), product.documentDate());
	}

	private SignatureBlock signature(UnitReport report, LocalDate day) {
		String approved = report.approvedBy();
		return (approved != null) ? this.letterheads.signature(report.unitId(), approved, day)
				: this.letterheads.unsigned(report.unitId(), day);
	}

	private static DocumentTable products(SheetView sheet) {
		DocumentTable table = DocumentTable
			.of(List.of("Mục", "Sản phẩm", "Văn bản", "Hạn", "Tình trạng"), 10, 45, 21, 12, 12)
			.aligned(DocumentTable.Align.CENTRE, 0, 3, 4);
		for (KnownProducts.PlanProduct product : sheet.products()) {
			LocalDate date = product.documentDate();
			table.row(product.row(), product.product(),
					(product.documentNumber() != null && date != null)
							? "%s ngày %s".formatted(product.documentNumber(), DateNames.of(date)) : "",
					DateNames.of(product.dueDay()), state(product));
		}
		return table;
	}

	private static String state(KnownProducts.PlanProduct product) {
		return (product.documentNumber() == null) ? "chưa nộp" : product.late() ? "trễ hạn" : "đúng hạn";
	}

	private static String subject(SheetView sheet) {
		return sheet.periodName().replaceFirst("^Báo cáo CCHC", "Kết quả công tác cải cách hành chính")
				+ ((sheet.edition() > 1) ? " (đính chính lần %d)".formatted(sheet.edition() - 1) : "");
	}

	private static String content(SheetView sheet, NarrativePart part) {
		return sheet.narratives()
			.stream()
			.filter((story) -> story.part() == part && story.content() != null)
			.map((story) -> String.valueOf(story.content()))
			.findFirst()
			.orElse("");
	}

	static String shown(Indicator.Kind kind, @Nullable BigDecimal value) {
		return (kind == Indicator.Kind.YES_NO && value != null) ? ((value.signum() > 0) ? "có" : "không")
				: FigureText.of(value);
	}

	/** The data as an Excel file: figures, narrative, products. */
	@Transactional(readOnly = true)
	public Optional<byte[]> xlsx(long reportId) {
		return this.reports.findById(reportId).map((report) -> {
			SheetView sheet = this.views.of(report);
			String title = "%s – %s%s".formatted(sheet.periodName(),
					this.units.find(sheet.unitId()).map((unit) -> unit.name()).orElse(sheet.unitId()),
					(sheet.edition() > 1) ? " – đính chính lần %d".formatted(sheet.edition() - 1) : "");
			List<List<? extends @Nullable Object>> figures = new ArrayList<>();
			sheet.groups()
				.stream()
				.flatMap((group) -> group.lines().stream())
				.forEach((line) -> figures.add(Arrays.asList(line.code(), line.name(), line.measure(), line.value(),
						line.previous(), line.target(), line.reason(), line.known(), line.source())));
			List<List<? extends @Nullable Object>> stories = new ArrayList<>();
			sheet.narratives().forEach((story) -> stories.add(Arrays.asList(story.title(), story.content())));
			List<List<? extends @Nullable Object>> products = new ArrayList<>();
			sheet.products()
				.forEach((product) -> products
					.add(Arrays.asList(product.row(), product.product(), product.documentNumber(),
							product.documentDate(), product.dueDay(), state(product), product.source())));
			return new Spreadsheet().sheet("Số liệu", title, FIGURES, WIDTHS, figures)
				.sheet("Phần lời", title, List.of("Phần", "Nội dung"), new int[] { 30, 120 }, stories)
				.sheet("Sản phẩm", title,
						List.of("Mục", "Sản phẩm", "Số văn bản", "Ngày văn bản", "Hạn", "Tình trạng", "Nguồn"),
						new int[] { 8, 60, 18, 14, 14, 14, 40 }, products)
				.toXlsx();
		});
	}

}
