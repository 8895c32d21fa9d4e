package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts together everything on record about duties; as many statements for one as for
 * many.
 */
@Component
class DutyViews {

	private final DutyStepRepository steps;

	private final ExtensionRepository extensions;

	private final EscalationActionRepository actions;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	DutyViews(DutyStepRepository steps, ExtensionRepository extensions, EscalationActionRepository actions, Units units,
			WorkingCalendar calendar, BusinessClock clock) {
		this.steps = steps;
		this.extensions = extensions;
		this.actions = actions;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
	}

	List<DutyView> of(List<DutyRecord> records) {
		List<Long> ids = records.stream().map(DutyRecord::id).toList();
		Map<Long, List<DutyStep>> passed = this.steps.findByRecordIdInOrderByOpenedAt(ids)
			.stream()
			.collect(Collectors.groupingBy(DutyStep::recordId));
		Map<Long, List<DutyExtension>> asked = this.extensions.findByRecordIdInOrderById(ids)
			.stream()
			.collect(Collectors.groupingBy(DutyExtension::recordId));
		Map<Long, List<EscalationAction>> taken = this.actions.findByRecordIdInOrderById(ids)
			.stream()
			.collect(Collectors.groupingBy(EscalationAction::recordId));
		return records.stream()
			.map((record) -> record.view(this.units.shortNameOf(record.work().unitId()),
					passed.getOrDefault(record.id(), List.of()).stream().map(this::step).toList(),
					asked.getOrDefault(record.id(), List.of()).stream().map(DutyExtension::view).toList(),
					taken.getOrDefault(record.id(), List.of()).stream().map(EscalationAction::view).toList()))
			.toList();
	}

	private DutyView.Step step(DutyStep step) {
		Instant finished = step.finishedAt();
		int days = this.calendar.workingDaysBetween(day(step.openedAt()),
				(finished != null) ? day(finished) : this.clock.today());
		String unitId = step.unitId();
		return step.view((unitId != null) ? this.units.shortNameOf(unitId) : null, days);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

}
