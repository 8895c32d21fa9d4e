package vn.gov.nghean.tuongduong.cchc.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * A unit's review as a whole: its table for the unit, its counts for everybody.
 */
@Service
public class ReviewTables {

	private static final List<String> HEADINGS = List.of("TT", "Họ và tên", "Công việc", "Nguồn", "Hạn", "Ngày xong",
			"Chậm", "Kết quả", "Lý do", "Biện pháp xử lý", "Hạn của biện pháp");

	private static final int[] WIDTHS = { 6, 24, 50, 22, 12, 12, 8, 30, 30, 30, 14 };

	private final ReviewRoundRepository rounds;

	private final ReviewSheetRepository sheets;

	private final Duties duties;

	private final Units units;

	private final Letterheads letterheads;

	private final BusinessClock clock;

	ReviewTables(ReviewRoundRepository rounds, ReviewSheetRepository sheets, Duties duties, Units units,
			Letterheads letterheads, BusinessClock clock) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.duties = duties;
		this.units = units;
		this.letterheads = letterheads;
		this.clock = clock;
	}

	/** Every sheet of a unit's round. */
	@Transactional(readOnly = true)
	public Optional<Table> of(String unitId, YearMonth month) {
		return this.rounds.findByUnitIdAndReviewMonth(unitId, month.atDay(1))
			.map((round) -> new Table(counts(round),
					sheetsOf(round).stream().map((sheet) -> ReviewSheets.view(sheet, round)).toList()));
	}

	/** The counts of every unit that reviewed a month. */
	@Transactional(readOnly = true)
	public List<Counts> counts(YearMonth month) {
		return this.rounds.findByReviewMonth(month.atDay(1)).stream().map(this::counts).toList();
	}

	/**
	 * The counts of a unit's reviews whose meeting was from one day to another, both
	 * included.
	 */
	@Transactional(readOnly = true)
	public List<Counts> counts(String unitId, LocalDate from, LocalDate to) {
		return this.rounds
			.findByUnitIdAndReviewMonthBetween(unitId, from.withDayOfMonth(1).minusMonths(2), to.withDayOfMonth(1))
			.stream()
			.map(this::counts)
			.filter((counts) -> {
				LocalDate meeting = LocalDate.ofInstant(counts.dueAt(), BusinessClock.ZONE);
				return !meeting.isBefore(from) && !meeting.isAfter(to);
			})
			.toList();
	}

	private Counts counts(ReviewRound round) {
		List<ReviewSheet> all = sheetsOf(round);
		List<ReviewItem> items = all.stream().flatMap((sheet) -> sheet.items().stream()).toList();
		Instant published = round.publishedAt();
		Instant due = this.duties.facts(round.dutyRecordId()).dueAt();
		return new Counts(round.unitId(), this.units.shortNameOf(round.unitId()), round.month().toString(), all.size(),
				(int) all.stream().filter((sheet) -> sheet.stage() == SheetStage.ON_LEAVE).count(), items.size(),
				(int) items.stream().filter(ReviewItem::late).count(),
				(int) items.stream().filter((item) -> item.doneDay() == null).count(),
				(int) items.stream().filter((item) -> item.measure() != null).count(), due, published,
				published != null && !published.isAfter(due));
	}

	private List<ReviewSheet> sheetsOf(ReviewRound round) {
		return this.sheets.findByRoundIdOrderById(round.id());
	}

	/** The unit's table as an Excel file. */
	public byte[] xlsx(Table table) {
		return new Spreadsheet().sheet("Rà soát", title(table), HEADINGS, WIDTHS, lines(table)).toXlsx();
	}

	/** The annex to the minutes of the meeting (phụ lục biên bản họp) as a Word file. */
	public byte[] docx(Table table, LocalDate today) {
		String unit = table.counts().unitId();
		Letterhead head = this.letterheads.of(unit, today).kind("BRS");
		DocumentTable document = DocumentTable.of(HEADINGS, 4, 13, 24, 11, 9, 9, 6, 14, 14, 14, 10)
			.aligned(DocumentTable.Align.CENTRE, 0, 4, 5, 6, 10);
		lines(table).forEach((line) -> document.row(line.stream()
			.map((cell) -> (cell instanceof LocalDate day) ? DateNames.of(day) : (cell == null) ? "" : cell.toString())
			.toArray(String[]::new)));
		Counts counts = table.counts();
		return OfficialDocument.lyingBy(head)
			.title("BẢNG RÀ SOÁT CÔNG VIỆC CÁ NHÂN", "Tháng %s (kèm biên bản họp cơ quan)".formatted(month(table)))
			.paragraph("Tổng số %d người, %d người nghỉ; %d việc, %d việc chậm, %d việc chưa xong, %d biện pháp xử lý."
				.formatted(counts.people(), counts.onLeave(), counts.items(), counts.late(), counts.open(),
						counts.measures()))
			.table(document)
			.signed(List.of("Phòng Nội vụ", "Các cá nhân liên quan"), this.letterheads.unsigned(unit, today))
			.toDocx();
	}

	private static List<List<? extends @Nullable Object>> lines(Table table) {
		List<List<? extends @Nullable Object>> lines = new ArrayList<>();
		for (SheetView sheet : table.sheets()) {
			if (sheet.stage() == SheetStage.ON_LEAVE) {
				lines.add(Arrays.asList(lines.size() + 1, sheet.name(), "Nghỉ: " + sheet.leaveReason(), "", null, null,
						"", "", "", "", null));
			}
			else if (sheet.items().isEmpty()) {
				lines.add(Arrays.asList(lines.size() + 1, sheet.name(), "Không có việc phải rà soát", "", null, null,
						"", "", "", "", null));
			}
			for (ReviewItem item : sheet.items()) {
				lines.add(Arrays.asList(lines.size() + 1, sheet.name(), item.work(), item.source(), item.dueDay(),
						item.doneDay(), item.late() ? "chậm" : "", item.result(), item.reason(), item.measure(),
						item.measureDay()));
			}
		}
		return lines;
	}

	private String title(Table table) {
		return "Rà soát công việc cá nhân tháng %s – %s – lập ngày %s".formatted(month(table),
				table.counts().unitName(), DateNames.of(this.clock.today()));
	}

	private static String month(Table table) {
		return DateNames.of(YearMonth.parse(table.counts().month()));
	}

	/**
	 * A unit's round in numbers, without a name.
	 *
	 * @param people how many sheets
	 * @param measures how many measures were ordered
	 * @param dueAt when it had to be published: before the unit's meeting
	 * @param publishedAt null while it is not
	 * @param inTime whether it was published in time (target T5.4)
	 */
	public record Counts(String unitId, String unitName, String month, int people, int onLeave, int items, int late,
			int open, int measures, Instant dueAt, @Nullable Instant publishedAt, boolean inTime) {
	}

	/** A unit's round with every sheet. */
	public record Table(Counts counts, List<SheetView> sheets) {
	}

}
