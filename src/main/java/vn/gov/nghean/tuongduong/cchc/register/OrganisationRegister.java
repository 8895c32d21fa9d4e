package vn.gov.nghean.tuongduong.cchc.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.core.Authentication;

import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.organisation.KeptTable;
import vn.gov.nghean.tuongduong.cchc.organisation.OrganisationView;
import vn.gov.nghean.tuongduong.cchc.organisation.Post;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * A table of the organisation, kept by Home Affairs and the administrators. Who
 * administers the system is for administrators alone to say.
 */
class OrganisationRegister implements Register {

	private final Words words;

	private final KeptTable table;

	private final UnitAccess access;

	private final Consequences consequences;

	private final UnitDayConsequences unitDays;

	OrganisationRegister(Words words, KeptTable table, UnitAccess access, Consequences consequences,
			UnitDayConsequences unitDays) {
		this.words = words;
		this.table = table;
		this.access = access;
		this.consequences = consequences;
		this.unitDays = unitDays;
	}

	@Override
	public String path() {
		return this.words.path();
	}

	@Override
	public String title() {
		return this.words.title();
	}

	@Override
	public String about() {
		return this.words.about();
	}

	@Override
	public List<String> hints() {
		return this.words.hints();
	}

	@Override
	public boolean isKeptBy(Authentication user) {
		return this.access.keepsPlan(user) || this.access.isAdministrator(user);
	}

	@Override
	public boolean isYearly() {
		return false;
	}

	@Override
	public List<RegisterColumn> columns() {
		return this.table.columns();
	}

	@Override
	public List<RegisterRow> rows(int year) {
		return this.table.rows();
	}

	@Override
	public List<String> remarks(int year) {
		return switch (this.table.kind()) {
			case POSTS -> this.consequences.withoutPassword(this.table.now());
			case MEETINGS -> this.unitDays.movedMeetings();
			default -> List.of();
		};
	}

	@Override
	public Proposal read(SentTable sent, Authentication user) {
		KeptTable.Reading reading = this.table.read(sent.file(), sent.content());
		OrganisationView now = this.table.now();
		OrganisationView outcome = reading.outcome();
		if (!this.access.isAdministrator(user)) {
			refuseAdministration(now, outcome);
		}
		Optional<Recount> recount = reading.recount();
		if (this.table.kind() == KeptTable.Kind.MEETINGS) {
			recount.ifPresent((moving) -> this.unitDays.refusePast(sent.file(), moving));
		}
		return new Read(reading, now, outcome, recount);
	}

	private static void refuseAdministration(OrganisationView now, OrganisationView outcome) {
		Set<String> administrators = now.posts()
			.stream()
			.filter((post) -> post.role() == Role.ADMINISTRATOR)
			.map(Post::userId)
			.collect(Collectors.toSet());
		Set<String> touched = Consequences.news(now.posts(), outcome.posts())
			.stream()
			.filter((post) -> post.role() == Role.ADMINISTRATOR)
			.map(Post::userId)
			.collect(Collectors.toCollection(HashSet::new));
		Consequences.news(now.substitutions(), outcome.substitutions())
			.stream()
			.filter((leave) -> administrators.contains(leave.absentUser()))
			.forEach((leave) -> touched.add(leave.absentUser()));
		if (!touched.isEmpty()) {
			throw new TableFaults(touched.stream()
				.sorted()
				.map(("Dòng của «%s»: chức vụ «" + Role.ADMINISTRATOR.inWords()
						+ "» và người thay chỉ quản trị viên được thêm, sửa")::formatted)
				.toList());
		}
	}

	/**
	 * How people speak of a table.
	 */
	record Words(String path, String title, String about, List<String> hints) {
	}

	/** A table that was read. */
	private final class Read implements Proposal {

		private final KeptTable.Reading reading;

		private final OrganisationView now;

		private final OrganisationView outcome;

		/** Taken before anything changes: it knows how things were. */
		private final Optional<Recount> recount;

		private Read(KeptTable.Reading reading, OrganisationView now, OrganisationView outcome,
				Optional<Recount> recount) {
			this.reading = reading;
			this.now = now;
			this.outcome = outcome;
			this.recount = recount;
		}

		@Override
		public List<RegisterRow> rows() {
			return this.reading.rows();
		}

		@Override
		public List<String> consequences() {
			return this.recount.map(OrganisationRegister.this.unitDays::of)
				.orElseGet(() -> OrganisationRegister.this.consequences.of(this.now, this.outcome));
		}

		@Override
		public void put() {
			this.reading.put();
			this.recount.ifPresent(OrganisationRegister.this.unitDays::carryOut);
		}

		@Override
		public void followUp() {
			this.recount.ifPresent(OrganisationRegister.this.unitDays::catchUp);
		}

	}

}
