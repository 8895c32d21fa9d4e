package vn.gov.nghean.tuongduong.cchc.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.ranking.ComputedRule;
import vn.gov.nghean.tuongduong.cchc.ranking.Criteria;
import vn.gov.nghean.tuongduong.cchc.ranking.CriteriaSets;
import vn.gov.nghean.tuongduong.cchc.ranking.Criterion;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingExport;

/**
 * The criteria a year's ranking is scored by (bộ tiêu chí), kept by Home Affairs: a table
 * that is applied is the year's next edition.
 */
@Component
@Order(7)
class CriteriaRegister implements Register {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final CriteriaSets sets;

	private final Units units;

	private final UnitAccess access;

	CriteriaRegister(CriteriaSets sets, Units units, UnitAccess access) {
		this.sets = sets;
		this.units = units;
		this.access = access;
	}

	@Override
	public String path() {
		return "tieu-chi";
	}

	@Override
	public String title() {
		return "Bộ tiêu chí xếp hạng";
	}

	@Override
	public String about() {
		return "Tiêu chí chấm điểm, xếp hạng công tác cải cách hành chính các xã, thị trấn, theo từng năm.";
	}

	@Override
	public List<String> hints() {
		return List.of("Tệp là cả bộ tiêu chí của năm: tiêu chí không có trong tệp bị bỏ khỏi bản mới.",
				"Tổng điểm tối đa phải là 100. Mỗi lĩnh vực có một tên và một cơ quan phụ trách.",
				"Cách chấm: «tự chấm», «khảo sát», «hệ thống tính».",
				"«Quy tắc tính» chỉ ghi cho tiêu chí hệ thống tính: %s.".formatted(ComputedRule.all()),
				"Khi đã có xã chấm điểm theo bộ của năm thì không nhập bộ khác được nữa.");
	}

	@Override
	public boolean isKeptBy(Authentication user) {
		return this.access.isHomeAffairs(user);
	}

	@Override
	public boolean isYearly() {
		return true;
	}

	@Override
	public List<RegisterColumn> columns() {
		return RankingExport.criteriaColumns();
	}

	@Override
	public List<RegisterRow> rows(int year) {
		return this.sets.of(year).map(Criteria::criteria).orElse(List.of()).stream().map(this::shown).toList();
	}

	@Override
	public List<String> remarks(int year) {
		return this.sets.of(year)
			.map((set) -> List.of("%s (bản %d%s): %d tiêu chí thành phần.%s".formatted(set.name(), set.edition(),
					set.sample() ? ", bộ mẫu" : "", set.criteria().size(),
					set.frozen() ? " Đã khóa vì đang chấm điểm, không nhập bộ khác được." : "")))
			.orElse(List.of());
	}

	@Override
	public Proposal read(SentTable table, Authentication user) {
		if (table.year() < FIRST_YEAR || table.year() > LAST_YEAR) {
			throw new Refusal("Năm phải từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR));
		}
		if (table.title().isBlank() || table.title().length() > CriteriaSets.LONGEST_NAME) {
			throw new Refusal("«Tên bộ tiêu chí»: phải ghi, dài nhất %d ký tự.".formatted(CriteriaSets.LONGEST_NAME));
		}
		return new Read(table, this.sets.read(table.year(), table.file(), table.content()), user.getName());
	}

	private RegisterRow shown(Criterion each) {
		return new RegisterRow(each.code(),
				List.of(each.field(), each.fieldName(), each.criterion(), each.code(), each.name(), each.maximum(),
						each.method().inWords(), each.ruleInWords(), each.evidence(),
						this.units.find(each.leadOffice()).map(Unit::name).orElse(each.leadOffice()), each.guidance()));
	}

	/** A table that was read. */
	private final class Read implements Proposal {

		private final SentTable table;

		private final List<Criterion> criteria;

		private final String user;

		private Read(SentTable table, List<Criterion> criteria, String user) {
			this.table = table;
			this.criteria = criteria;
			this.user = user;
		}

		@Override
		public List<RegisterRow> rows() {
			return this.criteria.stream().map(CriteriaRegister.this::shown).toList();
		}

		@Override
		public List<String> consequences() {
			List<String> told = new ArrayList<>();
			Criteria now = CriteriaRegister.this.sets.of(this.table.year()).orElse(null);
			told.add("Bản %d của năm %d: tổng 100 điểm, %d tiêu chí thành phần%s.".formatted(
					(now != null) ? now.edition() + 1 : 1, this.table.year(), this.criteria.size(),
					(now != null) ? " (bản đang dùng có %d)".formatted(now.criteria().size()) : ""));
			told.add("Xã chấm điểm từ khi áp dụng sẽ chấm theo bản này; khi có xã đã chấm thì không đổi được nữa.");
			Set<String> offices = new HashSet<>();
			this.criteria.stream().map(Criterion::leadOffice).forEach(offices::add);
			told.add("%d cơ quan phụ trách thẩm định.".formatted(offices.size()));
			return told;
		}

		@Override
		public void put() {
			CriteriaRegister.this.sets.take(this.table.year(), this.table.title(), this.table.sample(),
					this.table.file(), this.table.content(), this.user);
		}

	}

}
