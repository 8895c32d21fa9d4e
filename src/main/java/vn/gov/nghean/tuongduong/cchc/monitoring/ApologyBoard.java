package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.dossier.LateDossiers;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The apologies for late dossiers: which letters reached their applicants in time, which
 * are owed, which new dates were not kept. Dossiers are named by their codes, applicants
 * never.
 */
@Service
public class ApologyBoard {

	private static final String PATH = "/dieu-hanh/xin-loi";

	private final LateDossiers dossiers;

	private final Units units;

	private final BusinessClock clock;

	ApologyBoard(LateDossiers dossiers, Units units, BusinessClock clock) {
		this.dossiers = dossiers;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * The page of a year.
	 * @param visible which units' dossiers may be seen
	 * @param unitId the unit listed; null for all
	 * @param which the dossiers listed
	 */
	public BoardPart of(int year, Predicate<String> visible, @Nullable String unitId, Which which) {
		List<LateDossiers.Line> all = year(year, visible);
		Map<String, List<LateDossiers.Line>> byUnit = all.stream()
			.collect(Collectors.groupingBy(LateDossiers.Line::unitId));
		List<List<BoardTable.Cell>> rows = new ArrayList<>();
		this.units.existingOn(this.clock.today())
			.stream()
			.filter((unit) -> byUnit.containsKey(unit.id()))
			.forEach((unit) -> rows
				.add(row(year, unit.shortName(), unit.id(), byUnit.getOrDefault(unit.id(), List.of()))));
		if (rows.size() > 1) {
			rows.add(row(year, "Tổng cộng", "", all));
		}
		List<String> headings = new ArrayList<>(List.of("Đơn vị"));
		for (Which each : Which.values()) {
			headings.add(each.heading());
		}
		return new BoardPart("Xin lỗi khi hồ sơ trễ hẹn năm " + year,
				"Hồ sơ hẹn trả hoặc đã trả trong năm mà trễ hẹn, hoặc sắp trễ và đã mở phiếu xin lỗi. Mục tiêu T3.2: mọi hồ sơ trễ do nguyên nhân chủ quan đều được xin lỗi kịp thời.",
				new BoardTable("Theo đơn vị", headings, new int[headings.size()], rows),
				list(all.stream()
					.filter((line) -> (unitId == null || line.unitId().equals(unitId)) && which.holds(line, now()))
					.toList(), which, unitId),
				List.of());
	}

	/** What the first page says; nothing while no dossier is late. */
	public Optional<BoardPart.Sum> sum(int year, Predicate<String> visible) {
		List<LateDossiers.Line> all = year(year, visible);
		return all.isEmpty() ? Optional.empty()
				: Optional.of(new BoardPart.Sum("Xin lỗi khi hồ sơ trễ hẹn", PATH + "?nam=" + year,
						List.of(number(year, all, Which.LATE), number(year, all, Which.IN_TIME),
								number(year, all, Which.OWED), number(year, all, Which.BROKEN))));
	}

	private BoardPart.Number number(int year, List<LateDossiers.Line> all, Which which) {
		return new BoardPart.Number(String.valueOf(count(all, which)), which.words(), href(year, "", which));
	}

	private List<BoardTable.Cell> row(int year, String name, String unitId, List<LateDossiers.Line> lines) {
		List<BoardTable.Cell> row = new ArrayList<>(BoardTable.row(name));
		for (Which each : Which.values()) {
			row.add(BoardTable.count(count(lines, each), href(year, unitId, each)));
		}
		return row;
	}

	private int count(List<LateDossiers.Line> lines, Which which) {
		return (int) lines.stream().filter((line) -> which.holds(line, now())).count();
	}

	private static String href(int year, String unitId, Which which) {
		return "%s?nam=%d&don-vi=%s&loc=%s".formatted(PATH, year, unitId, which.name());
	}

	private List<LateDossiers.Line> year(int year, Predicate<String> visible) {
		return this.dossiers.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
			.stream()
			.filter((line) -> visible.test(line.unitId()))
			.toList();
	}

	private BoardTable list(List<LateDossiers.Line> lines, Which which, @Nullable String unitId) {
		List<List<BoardTable.Cell>> rows = lines.stream()
			.map((line) -> BoardTable.row(this.units.shortNameOf(line.unitId()), line.code(), line.procedure(),
					BoardTable.day(line.dueAt()), BoardTable.day(line.returnedAt()), cause(line), letter(line),
					BoardTable.moment(line.noticeDueAt()), BoardTable.moment(line.notifiedAt()),
					BoardTable.day(line.newDueAt()), kept(line)))
			.toList();
		return new BoardTable(
				"Hồ sơ %s%s".formatted(which.words(), (unitId == null) ? "" : " của " + this.units.shortNameOf(unitId)),
				List.of("Đơn vị", "Mã hồ sơ", "Thủ tục", "Hẹn trả", "Đã trả", "Nguyên nhân", "Phiếu xin lỗi",
						"Hạn gửi phiếu", "Người nộp nhận phiếu", "Hẹn lại", "Lời hẹn"),
				new int[] { 26, 22, 46, 12, 12, 30, 24, 18, 18, 12, 14 }, rows);
	}

	private static String cause(LateDossiers.Line line) {
		return line.cause().isEmpty() ? "chưa nêu"
				: "%s (%s)".formatted(line.cause(), line.objective() ? "khách quan" : "chủ quan");
	}

	private String letter(LateDossiers.Line line) {
		return switch (line.letter()) {
			case IN_TIME -> "đúng hạn";
			case LATE -> "gửi trễ";
			case NONE -> "đã trả, không có phiếu";
			case OWED -> Which.OVERDUE.holds(line, now()) ? "chưa gửi, đã quá hạn" : "chưa gửi";
		};
	}

	private static String kept(LateDossiers.Line line) {
		return (line.promiseKept() != null) ? (line.promiseKept() ? "đã giữ" : "không giữ")
				: (line.newDueAt() != null && line.notifiedAt() != null) ? "đang chờ" : "";
	}

	private Instant now() {
		return this.clock.instant();
	}

	/** Which dossiers of a year. */
	public enum Which {

		ALL("Hồ sơ theo dõi", "phải theo dõi"), LATE("Trễ hẹn", "trễ hẹn"),
		SUBJECTIVE("Trễ do chủ quan", "trễ do chủ quan"), IN_TIME("Phiếu đúng hạn", "có phiếu xin lỗi đúng hạn"),
		LATE_LETTER("Phiếu gửi trễ", "có phiếu xin lỗi gửi trễ"), OWED("Còn nợ phiếu", "còn nợ phiếu xin lỗi"),
		OVERDUE("Nợ phiếu quá hạn", "nợ phiếu xin lỗi quá hạn"),
		NONE("Trả trễ không có phiếu", "trả trễ mà không có phiếu"), KEPT("Giữ hẹn", "giữ đúng hẹn lại"),
		BROKEN("Không giữ hẹn", "không giữ hẹn");

		private final String heading;

		private final String words;

		Which(String heading, String words) {
			this.heading = heading;
			this.words = words;
		}

		String heading() {
			return this.heading;
		}

		String words() {
			return this.words;
		}

		boolean holds(LateDossiers.Line line, Instant now) {
			return switch (this) {
				case ALL -> true;
				case LATE -> line.late();
				case SUBJECTIVE -> line.late() && !line.objective();
				case IN_TIME -> line.letter() == LateDossiers.LetterState.IN_TIME;
				case LATE_LETTER -> line.letter() == LateDossiers.LetterState.LATE;
				case OWED -> line.letter() == LateDossiers.LetterState.OWED;
				case OVERDUE -> line.letter() == LateDossiers.LetterState.OWED
						&& (line.noticeDueAt() == null || line.noticeDueAt().isBefore(now));
				case NONE -> line.late() && line.letter() == LateDossiers.LetterState.NONE;
				case KEPT -> Boolean.TRUE.equals(line.promiseKept());
				case BROKEN -> Boolean.FALSE.equals(line.promiseKept());
			};
		}

	}

}
