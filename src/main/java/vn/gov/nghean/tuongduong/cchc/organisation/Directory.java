package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation in the database, read once and kept until it changes.
 */
@Component
class Directory implements Units, Posts {

	private final UnitRepository units;

	private final AliasRepository aliases;

	private final PostRepository posts;

	private final SubstitutionRepository substitutions;

	private final ApplicationEventPublisher events;

	private final String standingAgency;

	private final KeptUntilChanged<Organisation> organisation = new KeptUntilChanged<>(this::read);

	Directory(UnitRepository units, AliasRepository aliases, PostRepository posts, SubstitutionRepository substitutions,
			ApplicationEventPublisher events, @Value("${cchc.organisation.standing-agency}") String standingAgency) {
		this.units = units;
		this.aliases = aliases;
		this.posts = posts;
		this.substitutions = substitutions;
		this.events = events;
		this.standingAgency = standingAgency;
	}

	@Override
	public Optional<Unit> find(String id) {
		return organisation().find(id);
	}

	@Override
	public List<Unit> existingOn(LocalDate day) {
		return organisation().existingOn(day);
	}

	@Override
	public Unit authority() {
		return organisation().authority();
	}

	@Override
	public Unit standingAgency() {
		return find(this.standingAgency).orElseThrow(
				() -> new IllegalStateException("Không có đơn vị thường trực «%s»".formatted(this.standingAgency)));
	}

	@Override
	public UnitResolution resolve(String text, LocalDate day) {
		return organisation().resolve(text, day);
	}

	@Override
	public Optional<Unit> resolveOfficial(String title, LocalDate day) {
		return organisation().resolveOfficial(title, day);
	}

	@Override
	public List<String> acting(String unitId, Role role, LocalDate day) {
		return organisation().acting(unitId, role, day);
	}

	@Override
	public List<Post> all() {
		return organisation().posts();
	}

	@Override
	public Optional<String> displayName(String userId) {
		return Optional.ofNullable(organisation().displayNames().get(userId));
	}

	@Override
	public Recipient answerableFor(String unitId, LocalDate day) {
		return organisation().answerableFor(unitId, day);
	}

	@Override
	public List<Substitution> substitutions() {
		return organisation().substitutions();
	}

	@Override
	@Transactional
	public boolean withdrawSubstitution(String absentUser, LocalDate from) {
		SubstitutionEntity.Key key = new SubstitutionEntity.Key(absentUser, from);
		boolean found = this.substitutions.existsById(key);
		if (found) {
			this.substitutions.deleteById(key);
			this.substitutions.flush();
			changed();
		}
		return found;
	}

	@Override
	@Transactional
	public void substitute(Substitution substitution) {
		if (substitution.to().isBefore(substitution.from())) {
			throw new IllegalArgumentException("Ngày cuối của thời gian vắng mặt phải sau ngày đầu");
		}
		this.substitutions.saveAndFlush(new SubstitutionEntity(substitution));
		changed();
	}

	/** Reads again at the next question and tells the others. */
	void changed() {
		this.organisation.changed();
		this.events.publishEvent(new OrganisationChanged());
	}

	/** The organisation as this transaction sees it. */
	Organisation read() {
		return new Organisation(
				this.units.findAll().stream().sorted(UnitEntity.IN_ORDER).map(UnitEntity::toUnit).toList(),
				this.aliases.findAll().stream().map(AliasEntity::toAlias).toList(),
				this.posts.findAll().stream().map(PostEntity::toPost).toList(),
				this.substitutions.findAll().stream().map(SubstitutionEntity::toSubstitution).toList());
	}

	private Organisation organisation() {
		return this.organisation.get();
	}

}
