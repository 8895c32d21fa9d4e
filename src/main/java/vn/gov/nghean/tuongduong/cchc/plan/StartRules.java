package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitResolution;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Checks what a person says when starting a row, and computes what follows from it.
 */
@Component
class StartRules {

	private static final int LONGEST = 500;

	private static final Pattern SPAN = Pattern
		.compile("\\+\\s*(\\d{1,3}) (ngày làm việc|ngày|tháng|tuần|giờ làm việc).*");

	private final Units units;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	StartRules(Units units, Deadlines deadlines, BusinessClock clock) {
		this.units = units;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * The part meant.
	 * @throws PlanRefused if none can be started, or it is not said which
	 */
	PlanPart partOf(PlanRow row, @Nullable Integer wanted) {
		List<PlanPart> startable = row.parts().stream().filter((part) -> !part.start().timed()).toList();
		if (startable.isEmpty()) {
			throw new PlanRefused("Dòng %s chạy theo lịch, không khởi tạo bằng tay.".formatted(row.code()));
		}
		if (wanted == null && startable.size() > 1) {
			throw new PlanRefused("Dòng %s có nhiều phần khởi tạo được: trường «part» phải là một trong %s."
				.formatted(row.code(), numbers(startable)));
		}
		return startable.stream()
			.filter((part) -> wanted == null || part.no() == wanted)
			.findFirst()
			.orElseThrow(() -> new PlanRefused(
					"Trường «part»: dòng %s chỉ khởi tạo được phần %s.".formatted(row.code(), numbers(startable))));
	}

	private static String numbers(List<PlanPart> parts) {
		return parts.stream()
			.map((part) -> String.valueOf(part.no()))
			.collect(java.util.stream.Collectors.joining(", "));
	}

	/**
	 * What the request starts.
	 * @throws PlanRefused naming the field at fault
	 */
	Start check(Plan plan, PlanRow row, PlanPart part, StartRequest request) {
		String name = text("basisName", request.basisName());
		LocalDate day = request.basisDate();
		if (day == null) {
			throw new PlanRefused("Trường «basisDate»: phải ghi ngày của văn bản hoặc sự kiện.");
		}
		LocalDate today = this.clock.today();
		if (day.isAfter(today) || day.isBefore(plan.firstDay().minusYears(5))) {
			throw new PlanRefused("Trường «basisDate»: ngày %s phải từ %s đến hôm nay %s.".formatted(DateNames.of(day),
					DateNames.of(plan.firstDay().minusYears(5)), DateNames.of(today)));
		}
		String number = (request.basisNumber() == null) ? "" : request.basisNumber().strip();
		if (number.length() > LONGEST) {
			throw new PlanRefused("Trường «basisNumber»: dài quá %d ký tự.".formatted(LONGEST));
		}
		String basis = (number.isEmpty() ? name : name + " số " + number) + " ngày " + DateNames.of(day);
		return new Start(day, basis, deadline(row, part, request, day, basis, today), units(plan, part, request));
	}

	private Deadline deadline(PlanRow row, PlanPart part, StartRequest request, LocalDate day, String basis,
			LocalDate today) {
		Deadline computed = span(part, day);
		LocalDate wanted = request.dueDate();
		if (computed != null && wanted != null && !wanted.equals(computed.dueWorking())) {
			throw new PlanRefused("Trường «dueDate»: kế hoạch đã định hạn %s; bỏ trống trường này."
				.formatted(DateNames.of(computed.dueWorking())));
		}
		if (computed == null) {
			if (wanted == null) {
				throw new PlanRefused("Trường «dueDate»: phải ghi thời hạn do văn bản hoặc yêu cầu ấn định.");
			}
			if (wanted.isBefore(today) || wanted.isAfter(today.plusYears(2))) {
				throw new PlanRefused("Trường «dueDate»: thời hạn %s phải từ hôm nay %s, không quá 2 năm."
					.formatted(DateNames.of(wanted), DateNames.of(today)));
			}
			computed = this.deadlines.by(wanted);
		}
		return new Deadline(computed.lastCompliantDay(), computed.dueWorking(), computed.dueAt(),
				"%s, «%s». Căn cứ %s. %s".formatted(row.source(), Schedule.oneLine(row.deadlineText()), basis,
						computed.explanation()));
	}

	/** The deadline by the plan's own span from the event; null if it has none. */
	@Nullable Deadline span(PlanPart part, LocalDate from) {
		String offset = (part.deadline() != null) ? part.deadline().offset() : null;
		Matcher span = SPAN.matcher((offset != null) ? offset : "");
		if (!span.matches()) {
			return null;
		}
		int count = Integer.parseInt(span.group(1));
		return switch (span.group(2)) {
			case "ngày làm việc" -> this.deadlines.workingDaysAfter(from, count);
			case "ngày" -> this.deadlines.daysAfter(from, count);
			case "tuần" -> this.deadlines.daysAfter(from, 7 * count);
			case "tháng" -> this.deadlines.monthsAfter(from, count);
			default -> null;
		};
	}

	private List<String> units(Plan plan, PlanPart part, StartRequest request) {
		String names = (request.unitNames() == null) ? "" : request.unitNames().strip();
		if (names.isEmpty()) {
			return part.unitIds();
		}
		if (names.length() > 4000) {
			throw new PlanRefused("Trường «unitNames»: dài quá 4000 ký tự.");
		}
		UnitResolution named = this.units.resolve(names, plan.firstDay());
		if (!named.unresolved().isEmpty() || !named.vague().isEmpty() || named.units().isEmpty()) {
			throw new PlanRefused("Trường «unitNames»: không rõ đơn vị «%s».".formatted(names));
		}
		named.units()
			.stream()
			.filter((unit) -> !part.unitIds().contains(unit.id()))
			.findFirst()
			.ifPresent((stranger) -> {
				throw new PlanRefused("Trường «unitNames»: %s không chủ trì dòng này.".formatted(stranger.shortName()));
			});
		return named.units().stream().map((unit) -> unit.id()).toList();
	}

	private static String text(String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new PlanRefused("Trường «%s»: bắt buộc nhập.".formatted(field));
		}
		if (value.length() > LONGEST) {
			throw new PlanRefused("Trường «%s»: dài quá %d ký tự.".formatted(field, LONGEST));
		}
		return value.strip();
	}

	/** What a checked request starts. */
	record Start(LocalDate day, String basis, Deadline deadline, List<String> unitIds) {
	}

}
