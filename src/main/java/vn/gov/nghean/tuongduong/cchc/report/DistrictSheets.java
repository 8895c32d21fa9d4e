package vn.gov.nghean.tuongduong.cchc.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The district's report as it is written: figures computed, narrative by hand.
 */
@Service
public class DistrictSheets {

	private static final int LONGEST = 20_000;

	private final DistrictReportRepository districts;

	private final DistrictFigures figures;

	private final Indicators indicators;

	private final ReportCalendar calendar;

	private final Duties duties;

	private final Units units;

	private final BusinessClock clock;

	DistrictSheets(DistrictReportRepository districts, DistrictFigures figures, Indicators indicators,
			ReportCalendar calendar, Duties duties, Units units, BusinessClock clock) {
		this.districts = districts;
		this.figures = figures;
		this.indicators = indicators;
		this.calendar = calendar;
		this.duties = duties;
		this.units = units;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<DistrictView> find(String period) {
		return this.districts.findByPeriod(period).map(this::of);
	}

	/**
	 * Keeps parts of the narrative; what is not sent stays as it was.
	 * @param texts what was written, by part
	 * @throws OptimisticLockingFailureException if somebody wrote the part meanwhile
	 * @throws Refusal naming the part
	 */
	@Transactional
	public DistrictView write(String period, Map<String, Written> texts, String user) {
		DistrictReport district = this.districts.findByPeriod(period).orElseThrow();
		List<DistrictView.Part> known = of(district).parts();
		for (Map.Entry<String, Written> entry : texts.entrySet()) {
			DistrictView.Part part = known.stream()
				.filter((each) -> each.code().equals(entry.getKey()))
				.findFirst()
				.orElseThrow(() -> new Refusal("Không có phần «%s».".formatted(entry.getKey())));
			if (!Objects.equals(part.content(), blankToNull(entry.getValue().was()))) {
				throw new OptimisticLockingFailureException("Phần này vừa được người khác lưu");
			}
			String text = blankToNull(entry.getValue().text());
			if (text != null && text.length() > LONGEST) {
				throw new Refusal("«%s»: dài quá %d ký tự.".formatted(part.title(), LONGEST));
			}
			district.write(part.code(), text, user, this.clock.instant());
		}
		return of(this.districts.saveAndFlush(district));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Whether a part is a field of the reform, not Home Affairs' own. */
	static boolean isField(String part) {
		return Arrays.stream(NarrativePart.values()).noneMatch((own) -> own.name().equals(part));
	}

	DistrictView of(DistrictReport district) {
		ReportCalendar.Span span = this.calendar.get(district.period());
		Map<String, UnitReport> sources = this.figures.sources(span, Optional.of(district));
		List<Unit> units = this.figures.units(span);
		List<DistrictView.UnitPart> told = new ArrayList<>();
		for (Unit unit : units) {
			UnitReport report = sources.get(unit.id());
			for (NarrativePart part : NarrativePart.values()) {
				String content = (report != null) ? report.narrative(part).content() : null;
				if (content != null) {
					told.add(new DistrictView.UnitPart(unit.shortName(), part, part.title(), content));
				}
			}
		}
		return new DistrictView(district.id(), district.version(), district.period(), span.name(), span.opens(),
				span.closes(), this.duties.facts(district.dutyRecordId()).dueAt(), district.stage(),
				district.returnReason(), district.returned(), district.approvedAt(), district.documentNumber(),
				district.documentDate(), district.sentAt(), district.sentHow(), span.settings().theme(),
				this.figures.lines(span, Optional.of(district)), parts(district),
				names(units, (unit) -> !sources.containsKey(unit.id())),
				names(units, (unit) -> sources.containsKey(unit.id()) && this.figures.wasLate(unit.id(), span)),
				names(units, (unit) -> sources.containsKey(unit.id()) && sources.get(unit.id()).edition() > 1), told);
	}

	private static List<String> names(List<Unit> units, Predicate<Unit> which) {
		return units.stream().filter(which).map(Unit::shortName).toList();
	}

	private List<DistrictView.Part> parts(DistrictReport district) {
		List<DistrictView.Part> parts = new ArrayList<>();
		for (ReportField field : this.indicators.fields()) {
			parts.add(part(district, field.code(), field.name(), field.leadUnitId(), true));
		}
		String homeAffairs = this.units.standingAgency().id();
		for (NarrativePart own : NarrativePart.values()) {
			parts.add(part(district, own.name(), own.title(), homeAffairs, own.demanded()));
		}
		return parts;
	}

	private DistrictView.Part part(DistrictReport district, String code, String title, String lead, boolean demanded) {
		DistrictPart written = district.part(code);
		return new DistrictView.Part(code, title, lead, this.units.shortNameOf(lead), demanded, district.content(code),
				(written != null) ? written.writtenBy() : null, (written != null) ? written.writtenAt() : null);
	}

	/**
	 * What is written in a part.
	 *
	 * @param was what the writer had read there; others write other parts meanwhile
	 */
	public record Written(@Nullable String was, @Nullable String text) {
	}

}
