package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * What is written about overdue steps, as Markdown.
 */
@Service
public class OverdueTexts {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	private final Duties duties;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	OverdueTexts(Duties duties, Units units, WorkingCalendar calendar, BusinessClock clock) {
		this.duties = duties;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Who is late with what, and how long, on the day of asking. */
	public String lateness(OverdueStep late) {
		return "**%s** chưa %s. Hạn: %s%s.".formatted(this.units.shortNameOf(late.unitId()), late.step(),
				MOMENT.format(late.dueAt().atZone(BusinessClock.ZONE)), daysLate(late));
	}

	/** The draft of the letter that urges the unit (công văn đôn đốc). */
	@Transactional(readOnly = true)
	public String letter(OverdueStep late) {
		OwedWork work = this.duties.get(late.dutyRecordId()).work();
		String authority = this.units.authority().shortName();
		return """
				**Dự thảo công văn đôn đốc**

				V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính

				Kính gửi: %s

				Thực hiện kế hoạch cải cách hành chính của %s (%s: «%s», %s), đơn vị phải %s chậm nhất ngày %s. Đến ngày %s, %s chưa nhận được kết quả%s.

				Đề nghị đơn vị khẩn trương hoàn thành, gửi kết quả về %s (qua %s) và báo cáo rõ nguyên nhân chậm trễ./."""
			.formatted(this.units.find(late.unitId()).map(Unit::name).orElse(late.unitId()), authority, work.source(),
					work.title(), work.periodName(), late.step(), DateNames.of(late.dueDay()),
					DateNames.of(this.clock.today()), authority, daysLate(late), authority,
					this.units.standingAgency().shortName());
	}

	private String daysLate(OverdueStep late) {
		LocalDate today = this.clock.today();
		int days = this.calendar.workingDaysBetween(late.dueDay(), today);
		return (days == 0) ? "" : ", quá hạn %d ngày làm việc".formatted(days);
	}

}
