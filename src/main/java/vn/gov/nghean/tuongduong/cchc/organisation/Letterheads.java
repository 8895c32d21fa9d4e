package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.SignatureBlock;

/**
 * How each unit heads and signs its documents, from the file of letterheads.
 */
@Component
@Order(22)
public class Letterheads implements ApplicationRunner {

	private static final int LONGEST = 60;

	private final Units units;

	private final UnitRepository stored;

	private final Posts posts;

	private final Resource file;

	private volatile List<Rule> rules = List.of();

	Letterheads(Units units, UnitRepository stored, Posts posts,
			@Value("${cchc.data}organisation/letterheads.csv") Resource file) {
		this.units = units;
		this.stored = stored;
		this.posts = posts;
		this.file = file;
	}

	@Override
	public void run(ApplicationArguments args) {
		Set<String> known = this.stored.findAll()
			.stream()
			.map((unit) -> unit.toUnit().id())
			.collect(Collectors.toSet());
		RowChecks checks = new RowChecks();
		this.rules = CsvTable
			.of(this.file, "unit", "place", "code", "signature", "head_title", "valid_from", "valid_to")
			.map((row) -> {
				RowChecks.known(row, "unit", known, "đơn vị");
				return new Rule(row.text("unit"), RowChecks.text(row, "place", LONGEST),
						RowChecks.text(row, "code", LONGEST), RowChecks.optional(row, "signature", LONGEST),
						RowChecks.text(row, "head_title", LONGEST), checks.apart(row, row.text("unit")));
			});
	}

	/**
	 * The unit's head on a day, without number, day and kind of document; see
	 * {@link Letterhead#kind} and {@link Letterhead#numbered}.
	 * @throws IllegalArgumentException if there is no such unit
	 */
	public Letterhead of(String unitId, LocalDate day) {
		Unit unit = this.units.find(unitId)
			.orElseThrow(() -> new IllegalArgumentException("Không có đơn vị «%s»".formatted(unitId)));
		Rule rule = rule(unit, day);
		String parent = unit.parentId();
		return new Letterhead((parent != null) ? this.units.find(parent).map(Unit::name).orElse(null) : null,
				unit.name().replaceFirst("^UBND ", "Ủy ban nhân dân "), rule.place(), rule.code(), null, null);
	}

	/**
	 * How a person signs for the unit: its head by the title; a deputy for the head
	 * (KT.); anybody else by the head's authority (TUQ.).
	 */
	public SignatureBlock signature(String unitId, String userId, LocalDate day) {
		List<String> lines = new ArrayList<>();
		Rule rule = this.units.find(unitId).map((unit) -> rule(unit, day)).orElseGet(() -> Rule.general(unitId, false));
		if (!rule.signature().isEmpty()) {
			lines.add(rule.signature());
		}
		if (holds(unitId, userId, day, Role.HEAD, Role.CHAIR)) {
			lines.add(rule.headTitle());
		}
		else if (holds(unitId, userId, day, Role.DEPUTY, Role.VICE_CHAIR)) {
			lines.add("KT. " + rule.headTitle());
			lines.add("PHÓ " + rule.headTitle());
		}
		else {
			lines.add("TUQ. " + rule.headTitle());
		}
		return new SignatureBlock(lines, this.posts.displayName(userId).orElse(userId));
	}

	/** The unit's signature while nobody has signed: that of its head. */
	public SignatureBlock unsigned(String unitId, LocalDate day) {
		Rule rule = this.units.find(unitId).map((unit) -> rule(unit, day)).orElseGet(() -> Rule.general(unitId, false));
		return new SignatureBlock(
				rule.signature().isEmpty() ? List.of(rule.headTitle()) : List.of(rule.signature(), rule.headTitle()),
				null);
	}

	private boolean holds(String unitId, String userId, LocalDate day, Role... roles) {
		return List.of(roles).stream().anyMatch((role) -> this.posts.acting(unitId, role, day).contains(userId));
	}

	private Rule rule(Unit unit, LocalDate day) {
		return this.rules.stream()
			.filter((rule) -> rule.unitId().equals(unit.id()) && rule.validity().holdsOn(day))
			.findFirst()
			.orElseGet(() -> Rule.general(unit.shortName(),
					unit.kind() == UnitKind.AUTHORITY || unit.kind() == UnitKind.COMMUNE));
	}

	/**
	 * @param signature the line above the title, such as {@code TM. ỦY BAN NHÂN DÂN};
	 * blank if there is none
	 */
	private record Rule(String unitId, String place, String code, String signature, String headTitle,
			RowChecks.Validity validity) {

		/** For a unit the file does not name. */
		static Rule general(String name, boolean committee) {
			RowChecks.Validity always = new RowChecks.Validity(LocalDate.MIN, null);
			return committee ? new Rule("", name, "UBND", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", always)
					: new Rule("", name, "ĐV", "", "THỦ TRƯỞNG ĐƠN VỊ", always);
		}

	}

}
