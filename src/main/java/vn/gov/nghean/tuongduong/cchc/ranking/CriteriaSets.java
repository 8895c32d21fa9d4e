package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The criteria sets: imported, numbered by editions, frozen when a year is scored.
 */
@Service
public class CriteriaSets {

	/** Longest name of a set. */
	public static final int LONGEST_NAME = 200;

	private final CriteriaSetRepository sets;

	private final CriteriaReader reader;

	private final BusinessClock clock;

	private final AuditTrail audit;

	CriteriaSets(CriteriaSetRepository sets, CriteriaReader reader, BusinessClock clock, AuditTrail audit) {
		this.sets = sets;
		this.reader = reader;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Takes a new edition of a year's criteria, CSV or .xlsx.
	 * @param name what it is based on, for people
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults naming each fault;
	 * nothing is taken then
	 * @throws Refusal if the year is being scored already
	 */
	@Transactional
	public Criteria take(int year, String name, boolean sample, String file, byte[] content, String user) {
		Optional<CriteriaSet> last = last(year);
		String plain = name.strip();
		if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
			throw new Refusal("Trường «name»: nêu tên bộ tiêu chí, dài nhất %d ký tự.".formatted(LONGEST_NAME));
		}
		List<Criterion> criteria = this.reader.read(file, content);
		CriteriaSet taken = this.sets.save(new CriteriaSet(year, last.map(CriteriaSet::edition).orElse(0) + 1, plain,
				sample, criteria, user, this.clock.instant()));
		this.audit.record(user, "criteria.imported", "Bộ tiêu chí %d".formatted(year),
				"Bản %d: %s, %d tiêu chí thành phần".formatted(taken.edition(), plain, criteria.size()));
		return taken.view();
	}

	/**
	 * Reads a new edition of a year's criteria and takes nothing.
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults naming each fault
	 * @throws Refusal if the year is being scored already
	 */
	@Transactional(readOnly = true)
	public List<Criterion> read(int year, String file, byte[] content) {
		last(year);
		return this.reader.read(file, content);
	}

	/** The newest edition of a year that may still be replaced. */
	private Optional<CriteriaSet> last(int year) {
		Optional<CriteriaSet> last = this.sets.findFirstByRankingYearOrderByEditionDesc(year);
		if (last.filter(CriteriaSet::frozen).isPresent()) {
			throw new Refusal("Bộ tiêu chí năm %d đã khóa vì đang chấm điểm, không nhập bộ khác được.".formatted(year));
		}
		return last;
	}

	/** The newest edition of a year. */
	@Transactional(readOnly = true)
	public Optional<Criteria> of(int year) {
		return this.sets.findFirstByRankingYearOrderByEditionDesc(year).map(CriteriaSet::view);
	}

	/**
	 * The edition a year is scored by, from now on unchanged. Without one of its own the
	 * year uses the last of the years before.
	 * @throws Refusal if there is none at all
	 */
	CriteriaSet freeze(int year) {
		CriteriaSet set = this.sets.findFirstByRankingYearOrderByEditionDesc(year)
			.orElseGet(() -> this.sets.findFirstByRankingYearLessThanOrderByRankingYearDescEditionDesc(year)
				.map((before) -> this.sets.save(again(year, before)))
				.orElseThrow(() -> new Refusal("Chưa có bộ tiêu chí xếp hạng năm %d.".formatted(year))));
		set.freeze(this.clock.instant());
		return set;
	}

	private CriteriaSet again(int year, CriteriaSet before) {
		String name = "Dùng lại của năm %d: %s".formatted(before.year(), before.name());
		return new CriteriaSet(year, 1, name.substring(0, Math.min(LONGEST_NAME, name.length())), before.sample(),
				before.criteria(), "system", this.clock.instant());
	}

	CriteriaSet get(long id) {
		return this.sets.findById(id).orElseThrow();
	}

}
