package vn.gov.nghean.tuongduong.cchc.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * How dossiers fared in a span of days, against the plan's targets T3.1 (on time from 95
 * %), T3.2 (every dossier late for a subjective cause apologised for in time) and T3.3
 * (none left over).
 */
@Service
public class DossierFigures {

	private static final String UNKNOWN = "(chưa ghi)";

	private final DossierRepository dossiers;

	private final ApologyRepository apologies;

	private final LateCauses causes;

	private final BusinessClock clock;

	DossierFigures(DossierRepository dossiers, ApologyRepository apologies, LateCauses causes, BusinessClock clock) {
		this.dossiers = dossiers;
		this.apologies = apologies;
		this.causes = causes;
		this.clock = clock;
	}

	/**
	 * The figures of the dossiers due or returned from one day to another, both included.
	 * @param units which units' dossiers count
	 * @param by what to break them down by
	 * @return the lines by name, the total of all at the end
	 */
	@Transactional(readOnly = true)
	public List<Line> of(LocalDate from, LocalDate to, Predicate<String> units, By by) {
		List<Dossier> found = this.dossiers.dueOrReturned(start(from), start(to.plusDays(1)))
			.stream()
			.filter((dossier) -> units.test(dossier.unitId()))
			.filter((dossier) -> dossier.status() != DossierStatus.WITHDRAWN)
			.toList();
		Map<Long, Apology> last = lastApologies(found);
		Instant now = this.clock.instant();
		Map<String, Line> lines = new TreeMap<>();
		Line total = Line.EMPTY;
		for (Dossier dossier : found) {
			Line one = line(dossier, last.get(dossier.id()), now);
			lines.merge(key(by, dossier, last.get(dossier.id())), one, Line::plus);
			total = total.plus(one);
		}
		List<Line> result = lines.entrySet()
			.stream()
			.map((entry) -> entry.getValue().named(entry.getKey()))
			.collect(Collectors.toList());
		result.add(total.named("Tổng cộng"));
		return result;
	}

	/**
	 * What a unit returned from one day to another, both included, and what it has left
	 * over now; its late ones are returned ones. Empty if it is known to have had none.
	 */
	@Transactional(readOnly = true)
	public Optional<Line> returned(String unitId, LocalDate from, LocalDate to) {
		List<Dossier> found = this.dossiers.returnedOrLeftOver(unitId, start(from), start(to.plusDays(1)));
		Map<Long, Apology> last = lastApologies(found);
		Instant now = this.clock.instant();
		return found.stream().map((dossier) -> {
			Line line = line(dossier, last.get(dossier.id()), now);
			return (line.returned() == 1) ? line : Line.EMPTY.withLeftOver(line.leftOver());
		}).reduce(Line::plus);
	}

	private Map<Long, Apology> lastApologies(List<Dossier> found) {
		return this.apologies.findByDossierIdIn(found.stream().map(Dossier::id).toList())
			.stream()
			.collect(Collectors.toMap(Apology::dossierId, Function.identity(),
					BinaryOperator.maxBy(Comparator.comparing(Apology::attempt))));
	}

	private String key(By by, Dossier dossier, @Nullable Apology apology) {
		String official = dossier.official();
		String cause = (apology != null) ? apology.cause() : null;
		return switch (by) {
			case UNIT -> dossier.unitId();
			case FIELD -> dossier.field();
			case PROCEDURE -> dossier.procedureName();
			case OFFICIAL -> (official != null) ? official : UNKNOWN;
			case CAUSE -> (cause == null) ? UNKNOWN
					: this.causes.find(cause)
						.map((each) -> "%s (%s)".formatted(each.name(), each.kind().inWords()))
						.orElse(cause);
		};
	}

	private Line line(Dossier dossier, @Nullable Apology apology, Instant now) {
		boolean late = dossier.isLate(now);
		boolean returned = dossier.status() == DossierStatus.RETURNED;
		String cause = (apology != null) ? apology.cause() : null;
		boolean objective = cause != null
				&& this.causes.find(cause).filter((each) -> each.kind() == LateCauses.Kind.OBJECTIVE).isPresent();
		Boolean kept = (apology != null) ? apology.promiseKept() : null;
		boolean told = apology != null && apology.notifiedAt() != null;
		boolean inTime = apology != null && apology.inTime();
		return new Line("", one(returned), one(returned && !late), one(late), one(late && objective),
				one(late && !objective), one(late && told), one(late && !objective && inTime),
				one(Boolean.TRUE.equals(kept)), one(Boolean.FALSE.equals(kept)), one(late && !returned));
	}

	private static int one(boolean counted) {
		return counted ? 1 : 0;
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(BusinessClock.ZONE).toInstant();
	}

	/** What figures are broken down by. */
	public enum By {

		UNIT, FIELD, PROCEDURE, OFFICIAL, CAUSE

	}

	/**
	 * Counts of dossiers.
	 *
	 * @param returned with a result
	 * @param onTime of these by the date promised on receipt
	 * @param late whose date passed before a result, returned since or not
	 * @param lateObjective of these for a cause that is not the authority's
	 * @param lateSubjective of these all others, those without a stated cause too
	 * @param apologised late ones whose applicant has a letter
	 * @param apologisedInTime subjectively late ones whose applicant had it in time
	 * @param kept new dates kept
	 * @param broken new dates not kept
	 * @param leftOver late and not returned yet
	 */
	public record Line(String name, int returned, int onTime, int late, int lateObjective, int lateSubjective,
			int apologised, int apologisedInTime, int kept, int broken, int leftOver) {

		static final Line EMPTY = new Line("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

		Line withLeftOver(int count) {
			return new Line(this.name, this.returned, this.onTime, this.late, this.lateObjective, this.lateSubjective,
					this.apologised, this.apologisedInTime, this.kept, this.broken, count);
		}

		Line plus(Line other) {
			return new Line(this.name, this.returned + other.returned, this.onTime + other.onTime,
					this.late + other.late, this.lateObjective + other.lateObjective,
					this.lateSubjective + other.lateSubjective, this.apologised + other.apologised,
					this.apologisedInTime + other.apologisedInTime, this.kept + other.kept, this.broken + other.broken,
					this.leftOver + other.leftOver);
		}

		/** The same counts under a name. */
		public Line named(String given) {
			return new Line(given, this.returned, this.onTime, this.late, this.lateObjective, this.lateSubjective,
					this.apologised, this.apologisedInTime, this.kept, this.broken, this.leftOver);
		}

		/** T3.1: percent of results that were on time; null without any. */
		@JsonProperty
		public @Nullable BigDecimal onTimeRate() {
			return percent(this.onTime, this.returned);
		}

		/**
		 * T3.2: percent of subjectively late ones apologised for in time; null without
		 * any.
		 */
		@JsonProperty
		public @Nullable BigDecimal apologyRate() {
			return percent(this.apologisedInTime, this.lateSubjective);
		}

		private static @Nullable BigDecimal percent(int part, int whole) {
			return (whole == 0) ? null
					: BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
		}

	}

}
