package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.DocumentTable;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.OfficialDocument;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The letter that urges a unit (công văn đôn đốc) as a Word file: everything of the
 * year's plan, and of those before, it is late with, for the authority to number and
 * sign.
 */
@Service
public class UrgingLetters {

	private final DutyOverview overview;

	private final Units units;

	private final Letterheads letterheads;

	private final BusinessClock clock;

	UrgingLetters(DutyOverview overview, Units units, Letterheads letterheads, BusinessClock clock) {
		this.overview = overview;
		this.units = units;
		this.letterheads = letterheads;
		this.clock = clock;
	}

	/**
	 * The letter to a unit; nothing if there is no such unit or it is late with nothing.
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> to(String unitId) {
		int year = this.clock.today().getYear();
		List<DutyOverview.Line> late = Stream
			.concat(this.overview.openBefore(year).stream(), this.overview.of(String.valueOf(year)).stream())
			.filter((line) -> line.late() && line.unitId().equals(unitId))
			.toList();
		return late.isEmpty() ? Optional.empty() : this.units.find(unitId).map((unit) -> letter(unit, late));
	}

	private byte[] letter(Unit unit, List<DutyOverview.Line> late) {
		LocalDate today = this.clock.today();
		Unit authority = this.units.authority();
		String agency = this.units.standingAgency().shortName();
		Letterhead head = this.letterheads.of(authority.id(), today);
		DocumentTable table = DocumentTable
			.of(List.of("TT", "Mục", "Nhiệm vụ", "Kỳ", "Hạn", "Quá hạn (ngày làm việc)"), 6, 9, 45, 16, 14, 10)
			.aligned(DocumentTable.Align.CENTRE, 0, 1, 4, 5);
		for (int at = 0; at < late.size(); at++) {
			DutyOverview.Line line = late.get(at);
			table.row(String.valueOf(at + 1), line.row(), line.title(), line.periodName(),
					DateNames.of(LocalDate.ofInstant(line.dueAt(), BusinessClock.ZONE)),
					String.valueOf(line.workingDaysLate()));
		}
		return OfficialDocument
			.letterBy(head, "đôn đốc thực hiện nhiệm vụ cải cách hành chính năm %d".formatted(today.getYear()),
					List.of(unit.name()))
			.paragraph("""
					Thực hiện Kế hoạch cải cách hành chính năm %d của %s, đến ngày %s %s còn %d nhiệm vụ đã quá hạn \
					nhưng chưa nộp kết quả, cụ thể như sau:""".formatted(today.getYear(), authority.name(),
					DateNames.of(today), unit.name(), late.size()))
			.table(table)
			.paragraph("""
					%s yêu cầu %s khẩn trương hoàn thành các nhiệm vụ nêu trên, nộp kết quả và báo cáo rõ nguyên nhân \
					chậm trễ về %s (qua %s)./.""".formatted(authority.name(), unit.name(), authority.name(), agency))
			.signed(List.of("Như trên", agency), this.letterheads.unsigned(authority.id(), today))
			.toDocx();
	}

}
