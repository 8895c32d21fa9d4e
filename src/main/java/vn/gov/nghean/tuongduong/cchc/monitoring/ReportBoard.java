package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.report.ReportList;

/**
 * The periodic reports received: which unit has sent which, in time or not. What counts
 * is the first edition; corrections are counted beside it.
 */
@Service
public class ReportBoard {

	private static final String PATH = "/dieu-hanh/bao-cao";

	private final ReportList reports;

	private final BusinessClock clock;

	ReportBoard(ReportList reports, BusinessClock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * The page of a year.
	 * @param visible which units' reports may be seen
	 * @param watches whether the authority's own report may be seen
	 * @param period the period listed; null for the last one handed out
	 * @param which the reports listed
	 */
	public BoardPart of(int year, Predicate<String> visible, boolean watches, @Nullable String period, Which which) {
		List<Sent> all = year(year, visible);
		Map<String, ReportList.Forwarded> forwarded = watches ? forwarded(all) : Map.of();
		List<List<BoardTable.Cell>> rows = new ArrayList<>();
		for (Sent sent : all) {
			List<BoardTable.Cell> row = new ArrayList<>(
					BoardTable.row(sent.period().name(), BoardTable.day(sent.period().submission())));
			for (Which each : Which.values()) {
				row.add(sent.isHandedOut() ? BoardTable.count(sent.count(each), href(year, sent, each))
						: new BoardTable.Cell(null, null));
			}
			if (watches) {
				row.add(own(sent.period(), forwarded.get(sent.period().key())));
			}
			rows.add(row);
		}
		List<String> headings = new ArrayList<>(List.of("Kỳ báo cáo", "Hạn gửi"));
		for (Which each : Which.values()) {
			headings.add(each.heading());
		}
		if (watches) {
			headings.add("Báo cáo của huyện");
		}
		return new BoardPart("Báo cáo định kỳ năm " + year,
				"Tính theo lần gửi đầu của mỗi kỳ; lần đính chính ghi riêng trong danh sách. Dấu «–»: kỳ chưa phát báo cáo.",
				new BoardTable("Theo kỳ", headings, new int[headings.size()], rows),
				all.stream()
					.filter((sent) -> (period != null) ? sent.period().key().equals(period) : sent.isHandedOut())
					.reduce((one, later) -> later)
					.map((sent) -> list(sent, which))
					.orElse(new BoardTable("", List.of(), new int[0], List.of())),
				List.of());
	}

	/** What the first page says: the last period handed out. */
	public Optional<BoardPart.Sum> sum(int year, Predicate<String> visible, boolean watches) {
		List<ReportList.Period> periods = this.reports.periods(year);
		for (int at = periods.size() - 1; at >= 0; at--) {
			Sent sent = sent(periods.get(at), visible);
			if (sent.isHandedOut()) {
				List<BoardPart.Number> numbers = new ArrayList<>();
				for (Which which : List.of(Which.SENT, Which.LATE, Which.RETURNED, Which.OWED)) {
					numbers.add(number(year, sent, which));
				}
				if (watches) {
					ReportList.Forwarded own = forwarded(List.of(sent)).get(sent.period().key());
					numbers.add(new BoardPart.Number((own != null && own.sentAt() != null) ? "Đã" : "Chưa",
							"gửi báo cáo của huyện", PATH + "?nam=" + year));
				}
				return Optional.of(new BoardPart.Sum(sent.period().name(), PATH + "?nam=" + year, numbers));
			}
		}
		return Optional.empty();
	}

	private static BoardPart.Number number(int year, Sent sent, Which which) {
		String text = (which == Which.SENT) ? "%d/%d".formatted(sent.count(which), sent.count(Which.ASKED))
				: String.valueOf(sent.count(which));
		return new BoardPart.Number(text, which.words(), href(year, sent, which));
	}

	private static String href(int year, Sent sent, Which which) {
		return "%s?nam=%d&ky=%s&loc=%s".formatted(PATH, year, sent.period().key(), which.name());
	}

	private List<Sent> year(int year, Predicate<String> visible) {
		return this.reports.periods(year).stream().map((period) -> sent(period, visible)).toList();
	}

	/** Nothing is sent of a period that has not closed. */
	private Sent sent(ReportList.Period period, Predicate<String> visible) {
		return new Sent(period,
				period.closes().isAfter(this.clock.today()) ? List.of()
						: this.reports.of(period.key())
							.orElse(List.of())
							.stream()
							.filter((line) -> visible.test(line.unitId()))
							.toList());
	}

	private Map<String, ReportList.Forwarded> forwarded(List<Sent> periods) {
		return this.reports.forwarded(periods.stream().map(Sent::period).toList());
	}

	private static BoardTable.Cell own(ReportList.Period period, ReportList.@Nullable Forwarded own) {
		if (own == null) {
			return new BoardTable.Cell("hạn %s".formatted(day(period.forwarding())), null);
		}
		LocalDate day = own.day();
		String words = (own.sentAt() == null || day == null)
				? "%s, hạn %s".formatted(own.stage().inWords(), day(period.forwarding())) : "%s%s: số %s ngày %s"
					.formatted(own.stage().inWords(), own.late() ? " trễ" : "", own.number(), DateNames.of(day));
		return new BoardTable.Cell(words, "/api/district-reports/%s/docx".formatted(period.key()));
	}

	private static String day(Instant moment) {
		return DateNames.of(LocalDate.ofInstant(moment, BusinessClock.ZONE));
	}

	private static BoardTable list(Sent sent, Which which) {
		List<List<BoardTable.Cell>> rows = sent.firsts().stream().filter(which::holds).map((line) -> {
			Long id = line.reportId();
			return BoardTable.row(line.unitName(), state(line), BoardTable.moment(line.deliveredAt()), line.returned(),
					BoardTable.moment(line.acceptedAt()), sent.corrections(line.unitId()), (id == null) ? ""
							: new BoardTable.Cell("Báo cáo (.docx)", "/api/reports/sheets/%d/docx".formatted(id)));
		}).toList();
		return new BoardTable(
				"%s: %s".formatted(sent.period().name(), which.words()), List.of("Đơn vị", "Tình trạng", "Gửi lúc",
						"Số lần bị trả lại", "Tiếp nhận lúc", "Số lần đính chính", "Văn bản"),
				new int[] { 30, 40, 18, 12, 18, 12, 18 }, rows);
	}

	private static String state(ReportList.Line line) {
		if (line.stage() == null) {
			return "chưa phát báo cáo";
		}
		String sent = (line.deliveredAt() == null) ? "chưa gửi" : line.late() ? "gửi trễ" : "gửi đúng hạn";
		return "%s; %s".formatted(sent, line.stage().inWords());
	}

	/** Which reports of a period. */
	public enum Which {

		ASKED("Phải gửi", "phải gửi"), SENT("Đã gửi", "đã gửi"), ON_TIME("Đúng hạn", "gửi đúng hạn"),
		LATE("Trễ hạn", "gửi trễ"), RETURNED("Bị trả lại", "bị trả lại"), ACCEPTED("Đã tiếp nhận", "đã tiếp nhận"),
		OWED("Còn nợ", "chưa gửi");

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

		boolean holds(ReportList.Line line) {
			boolean sent = line.deliveredAt() != null;
			return line.reportId() != null && switch (this) {
				case ASKED -> true;
				case SENT -> sent;
				case ON_TIME -> sent && !line.late();
				case LATE -> sent && line.late();
				case RETURNED -> line.returned() > 0;
				case ACCEPTED -> line.acceptedAt() != null;
				case OWED -> !sent;
			};
		}

	}

	/** A period with every edition of its reports. */
	private record Sent(ReportList.Period period, List<ReportList.Line> lines) {

		boolean isHandedOut() {
			return this.lines.stream().anyMatch((line) -> line.reportId() != null);
		}

		List<ReportList.Line> firsts() {
			return this.lines.stream().filter((line) -> line.edition() <= 1).toList();
		}

		int count(Which which) {
			return (int) firsts().stream().filter(which::holds).count();
		}

		int corrections(String unitId) {
			return (int) this.lines.stream()
				.filter((line) -> line.edition() > 1 && line.unitId().equals(unitId))
				.count();
		}

	}

}
