package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.DutyAtHand;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.plan.WorkFate.Kind;

/**
 * The rules by which work that a row has handed out goes on under an amended version.
 * <p>
 * A deadline moves only where the plan's own moved. A later day that somebody decided on
 * is kept; an earlier day comes no sooner than the next working day; late work moves only
 * where it comes to have time again. A unit that is newly responsible gets what is still
 * under way, with a fair time; a period that is over is not handed out afterwards. What
 * is delivered stays untouched.
 */
final class RowAmendment {

	private final AmendedRow before;

	private final AmendedRow after;

	private final List<Opening> openings;

	private final List<DutyAtHand> duties;

	private final AmendmentTerms terms;

	/**
	 * @param openings what the row has handed out so far
	 * @param duties what units owed of it, ended and withdrawn ones too
	 */
	RowAmendment(AmendedRow before, AmendedRow after, List<Opening> openings, List<DutyAtHand> duties,
			AmendmentTerms terms) {
		this.before = before;
		this.after = after;
		this.openings = openings;
		this.duties = duties;
		this.terms = terms;
	}

	/** What becomes of everybody's work, in the order it was handed out. */
	List<UnitFate> fates() {
		List<UnitFate> fates = new ArrayList<>();
		for (Opening opening : this.openings) {
			List<DutyAtHand> own = this.duties.stream()
				.filter((duty) -> duty.part() == opening.part() && duty.period().equals(opening.period()))
				.toList();
			List<UnitFate> here = own.stream()
				.filter((duty) -> duty.status() != DutyStatus.WITHDRAWN)
				.map((duty) -> fate(opening, duty))
				.toList();
			fates.addAll(here);
			fates.addAll(additions(opening, own, here));
		}
		return fates;
	}

	/**
	 * The occurrence of the amended version that work handed out before fulfils, where it
	 * is called otherwise.
	 */
	Optional<Occurrence> successor(Opening opening) {
		String code = opening.occurrence();
		if (opening.basis() != null || this.after.find(opening.part(), code).isPresent()
				|| !this.before.isDated(opening.part()) || !this.after.isDated(opening.part())) {
			return Optional.empty();
		}
		List<Occurrence> lost = missing(opening.part(), this.before, this.after);
		List<Occurrence> found = missing(opening.part(), this.after, this.before).stream()
			.filter((each) -> !isHandedOut(each))
			.toList();
		return (lost.size() == 1 && lost.get(0).period().equals(code) && found.size() == 1) ? Optional.of(found.get(0))
				: Optional.empty();
	}

	private static List<Occurrence> missing(int part, AmendedRow of, AmendedRow in) {
		return of.of(part).stream().filter((each) -> in.find(part, each.period()).isEmpty()).toList();
	}

	private boolean isHandedOut(Occurrence each) {
		return this.openings.stream()
			.anyMatch((opening) -> opening.part() == each.part()
					&& List.of(opening.period(), opening.occurrence()).contains(each.period()));
	}

	/** What the version asks for that was over before it came: it is not handed out. */
	List<Occurrence> passed() {
		return this.after.occurrences()
			.stream()
			.filter((each) -> !each.beforePlan() && !each.deadline().dueAt().isAfter(this.terms.now()))
			.filter((each) -> this.before.find(each.part(), each.period()).isEmpty() && !isHandedOut(each))
			.filter((each) -> this.openings.stream()
				.noneMatch((opening) -> opening.part() == each.part()
						&& successor(opening).filter(each::equals).isPresent()))
			.toList();
	}

	private UnitFate fate(Opening opening, DutyAtHand duty) {
		if (duty.status() != DutyStatus.OPEN) {
			return new UnitFate(Kind.DELIVERED, opening, duty.unitId(), duty.id(), duty.dueAt(), null, null, List.of());
		}
		String ends = reasonToEnd(opening, duty);
		if (ends != null) {
			return new UnitFate(Kind.ENDS, opening, duty.unitId(), duty.id(), duty.dueAt(), null, null, List.of(ends));
		}
		List<String> remarks = new ArrayList<>();
		Deadline to = movesTo(opening, duty, remarks);
		RewordedDuty text = RewordedDuty.of(this.before, this.after, opening, duty);
		remarks.addAll(text.remarks());
		return new UnitFate((to != null) ? Kind.MOVES : Kind.STAYS, opening, duty.unitId(), duty.id(), duty.dueAt(), to,
				text.wording(), remarks);
	}

	/** Why work ends; null if it goes on. */
	private @Nullable String reasonToEnd(Opening opening, DutyAtHand duty) {
		PlanPart part = this.after.part(opening.part()).orElse(null);
		if (part == null) {
			return "phần việc không còn trong kế hoạch";
		}
		boolean was = this.before.part(part.no()).filter((old) -> old.unitIds().contains(duty.unitId())).isPresent();
		if (was && !part.unitIds().contains(duty.unitId())) {
			return "đơn vị không còn chủ trì";
		}
		if (opening.basis() == null && wanted(opening).isEmpty()) {
			return part.start().timed() ? "kỳ này không còn trong kế hoạch"
					: "việc chỉ còn bắt đầu %s".formatted(part.start().inWords());
		}
		return null;
	}

	/**
	 * The occurrence that the amended version has for what was handed out by schedule.
	 */
	private Optional<Occurrence> wanted(Opening opening) {
		return this.after.find(opening.part(), opening.occurrence()).or(() -> successor(opening));
	}

	private @Nullable Deadline movesTo(Opening opening, DutyAtHand duty, List<String> remarks) {
		Deadline old = ruleBefore(opening);
		Deadline rule = ruleAfter(opening);
		Instant due = duty.dueAt();
		if (rule == null || (old != null && old.dueAt().equals(rule.dueAt())) || rule.dueAt().equals(due)) {
			return null;
		}
		boolean decided = old != null && !old.dueAt().equals(due);
		boolean late = !due.isAfter(this.terms.now());
		if (rule.dueAt().isBefore(due)) {
			if (decided) {
				remarks.add("giữ hạn đã gia hạn");
				return null;
			}
			if (late) {
				remarks.add("đã quá hạn, giữ hạn cũ");
				return null;
			}
			return sooner(rule, due, remarks);
		}
		if (!rule.dueAt().isAfter(this.terms.now()) || (late && !duty.ofPlan())) {
			remarks.add("đã quá hạn, giữ hạn cũ");
			return null;
		}
		if (late) {
			remarks.add("đang quá hạn: có thêm thời gian, chuyển cấp dừng lại");
		}
		return rule;
	}

	private @Nullable Deadline sooner(Deadline rule, Instant due, List<String> remarks) {
		if (!rule.dueAt().isBefore(this.terms.soonest().dueAt())) {
			return rule;
		}
		if (!this.terms.soonest().dueAt().isBefore(due)) {
			remarks.add("hạn mới gần quá, giữ hạn cũ");
			return null;
		}
		remarks.add("hạn mới gần quá: lùi đến hết ngày làm việc kế tiếp");
		return this.terms.soonest().introducedBy("Không sớm hơn ngày làm việc kế tiếp.");
	}

	private @Nullable Deadline ruleBefore(Opening opening) {
		if (opening.basis() == null) {
			return this.before.find(opening.part(), opening.occurrence()).map(Occurrence::deadline).orElse(null);
		}
		return this.before.part(opening.part()).map((part) -> span(part, opening)).orElse(null);
	}

	private @Nullable Deadline ruleAfter(Opening opening) {
		if (opening.basis() == null) {
			return wanted(opening).map(Occurrence::deadline).orElse(null);
		}
		return this.after.part(opening.part()).map((part) -> span(part, opening)).orElse(null);
	}

	private @Nullable Deadline span(PlanPart part, Opening opening) {
		return this.terms.span().apply(part, LocalDate.parse(opening.period().substring(0, "2024-12-31".length())));
	}

	/** What units owe in addition. */
	private List<UnitFate> additions(Opening opening, List<DutyAtHand> own, List<UnitFate> here) {
		PlanPart old = this.before.part(opening.part()).orElse(null);
		PlanPart part = this.after.part(opening.part()).orElse(null);
		boolean owed = opening.basis() != null || wanted(opening).isPresent();
		if (old == null || part == null || !owed || !opening.unitIds().containsAll(old.unitIds())) {
			return List.of();
		}
		boolean underWay = here.stream()
			.anyMatch((fate) -> fate.kind() != Kind.DELIVERED && fate.dutyRecordId() != null);
		return part.unitIds()
			.stream()
			.filter((unit) -> !old.unitIds().contains(unit))
			.map((unit) -> addition(opening, unit, own, underWay))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable UnitFate addition(Opening opening, String unit, List<DutyAtHand> own, boolean underWay) {
		Optional<DutyAtHand> known = own.stream().filter((duty) -> duty.unitId().equals(unit)).findFirst();
		if (known.isPresent()) {
			return (known.get().status() == DutyStatus.WITHDRAWN)
					? passes(opening, unit, "việc của kỳ này đã rút trước đó, không giao lại") : null;
		}
		Deadline rule = Objects.requireNonNullElse(ruleAfter(opening), opening.deadline());
		if (!rule.dueAt().isAfter(this.terms.now()) && !underWay) {
			return passes(opening, unit, "kỳ đã xong, không giao bù");
		}
		boolean fair = rule.dueAt().isBefore(this.terms.fair().dueAt());
		Deadline due = fair ? this.terms.fair() : rule;
		return new UnitFate(Kind.BEGINS, opening, unit, null, null,
				due.introducedBy("Giao bổ sung theo %s.".formatted(this.terms.version())), null,
				fair ? List.of("đủ %d ngày làm việc từ khi giao".formatted(this.terms.fairDays())) : List.of());
	}

	private static UnitFate passes(Opening opening, String unit, String why) {
		return new UnitFate(Kind.PASSES, opening, unit, null, null, null, null, List.of(why));
	}

}
