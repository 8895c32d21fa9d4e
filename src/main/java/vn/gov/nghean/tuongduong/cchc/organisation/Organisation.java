package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The organisation as loaded: the rules over it, without any storage.
 */
class Organisation implements OrganisationView {

	private static final int MOST_LEVELS = 10;

	/** What stands before the unit's name in the title of its head. */
	private static final Pattern TITLE = Pattern
		.compile("(đồng chí |ông |bà )?(trưởng|chánh|giám đốc|chủ tịch|thủ trưởng|trưởng ban|chỉ huy trưởng)");

	private final Map<String, Unit> units = new LinkedHashMap<>();

	private final List<Alias> aliases;

	private final List<Post> posts;

	private final List<Substitution> substitutions;

	Organisation(List<Unit> units, List<Alias> aliases, List<Post> posts, List<Substitution> substitutions) {
		units.forEach((unit) -> this.units.put(unit.id(), unit));
		// "Phòng Nội vụ huyện" must not be taken for "Phòng Nội vụ" with a word left over
		this.aliases = aliases.stream()
			.map((alias) -> new Alias(Alias.normalise(alias.text()), alias.unitId(), alias.kinds()))
			.sorted(Comparator.comparingInt((Alias alias) -> alias.text().length()).reversed())
			.toList();
		this.posts = List.copyOf(posts);
		this.substitutions = List.copyOf(substitutions);
	}

	/** The same with other units, in display order. */
	Organisation withUnits(List<Unit> all) {
		return new Organisation(all, this.aliases, this.posts, this.substitutions);
	}

	/** The same with some posts in the place of those of the person, unit and role. */
	Organisation withPosts(List<Post> some) {
		Map<List<Object>, Post> all = new LinkedHashMap<>();
		Stream.concat(this.posts.stream(), some.stream())
			.forEach((post) -> all.put(List.of(post.userId(), post.unitId(), post.role()), post));
		return new Organisation(List.copyOf(this.units.values()), this.aliases, List.copyOf(all.values()),
				this.substitutions);
	}

	/** The same with some leaves in the place of those of the person and first day. */
	Organisation withSubstitutions(List<Substitution> some) {
		Map<List<Object>, Substitution> all = new LinkedHashMap<>();
		Stream.concat(this.substitutions.stream(), some.stream())
			.forEach((leave) -> all.put(List.of(leave.absentUser(), leave.from()), leave));
		return new Organisation(List.copyOf(this.units.values()), this.aliases, this.posts, List.copyOf(all.values()));
	}

	@Override
	public Optional<Unit> find(String id) {
		return Optional.ofNullable(this.units.get(id));
	}

	@Override
	public List<Unit> existingOn(LocalDate day) {
		return this.units.values().stream().filter((unit) -> unit.existsOn(day)).toList();
	}

	@Override
	public List<Substitution> substitutions() {
		return this.substitutions;
	}

	@Override
	public List<Unit> units() {
		return List.copyOf(this.units.values());
	}

	@Override
	public List<Post> posts() {
		return this.posts;
	}

	UnitResolution resolve(String text, LocalDate day) {
		Set<Unit> found = new LinkedHashSet<>();
		Set<Unit> named = new LinkedHashSet<>();
		List<String> vague = new ArrayList<>();
		StringBuilder rest = new StringBuilder(" " + Alias.normalise(text) + " ");
		for (Alias alias : knownOn(day)) {
			for (int at = indexOf(rest, alias.text()); at >= 0; at = indexOf(rest, alias.text())) {
				rest.replace(at, at + alias.text().length(), "\n");
				if (alias.vague()) {
					vague.add(alias.text());
				}
				else {
					meant(alias, day).forEach((alias.unitId() != null) ? named::add : found::add);
				}
			}
		}
		List<String> unresolved = Stream.of(rest.toString().split("[\\n;,.]| và |-"))
			.map(String::strip)
			.filter((piece) -> !piece.isEmpty() && !piece.equals("và"))
			.toList();
		found.addAll(named);
		return new UnitResolution(inDisplayOrder(found), inDisplayOrder(named), unresolved, List.copyOf(vague));
	}

	private List<Unit> inDisplayOrder(Set<Unit> some) {
		return this.units.values().stream().filter(some::contains).toList();
	}

	Optional<Unit> resolveOfficial(String title, LocalDate day) {
		UnitResolution named = resolve(title, day);
		boolean onlyTitle = named.unresolved().stream().allMatch((piece) -> TITLE.matcher(piece).matches());
		return (named.units().size() == 1 && named.vague().isEmpty() && onlyTitle) ? Optional.of(named.units().get(0))
				: Optional.empty();
	}

	/** The name of a unit that is gone, or yet to come, means nobody. */
	private List<Alias> knownOn(LocalDate day) {
		return this.aliases.stream()
			.filter((alias) -> alias.unitId() == null
					|| find(alias.unitId()).filter((unit) -> unit.existsOn(day)).isPresent())
			.toList();
	}

	private Stream<Unit> meant(Alias alias, LocalDate day) {
		if (alias.unitId() != null) {
			return find(alias.unitId()).stream();
		}
		return existingOn(day).stream().filter((unit) -> alias.kinds().contains(unit.kind()));
	}

	/** Where the name stands as whole words. */
	private static int indexOf(StringBuilder text, String name) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			if (!Character.isLetterOrDigit(text.charAt(at - 1))
					&& !Character.isLetterOrDigit(text.charAt(at + name.length()))) {
				return at;
			}
		}
		return -1;
	}

	@Override
	public List<String> acting(String unitId, Role role, LocalDate day) {
		return this.posts.stream()
			.filter((post) -> post.unitId().equals(unitId) && post.role() == role && holds(post, day))
			.map((post) -> present(post.userId(), day))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

	/**
	 * A post ends with its unit at the latest; who administers the system goes on, so
	 * that somebody can load what comes after.
	 */
	private boolean holds(Post post, LocalDate day) {
		return post.heldOn(day) && (post.role() == Role.ADMINISTRATOR
				|| find(post.unitId()).filter((unit) -> unit.existsOn(day)).isPresent());
	}

	/** The person, or who stands in for them, a substitute on leave passing it on. */
	private Optional<String> present(String userId, LocalDate day) {
		String person = userId;
		Set<String> seen = new LinkedHashSet<>();
		while (seen.add(person)) {
			Optional<Substitution> leave = leaveOf(person, day);
			if (leave.isEmpty()) {
				return Optional.of(person);
			}
			String substitute = leave.get().substituteUser();
			if (substitute == null
					|| this.posts.stream().noneMatch((post) -> post.userId().equals(substitute) && holds(post, day))) {
				return Optional.empty();
			}
			person = substitute;
		}
		return Optional.empty();
	}

	/** Of leaves that overlap, the one that began last says who stands in. */
	private Optional<Substitution> leaveOf(String userId, LocalDate day) {
		return this.substitutions.stream()
			.filter((leave) -> leave.absentUser().equals(userId) && leave.coversDay(day))
			.max(Comparator.comparing(Substitution::from));
	}

	@Override
	public Recipient answerableFor(String unitId, LocalDate day) {
		Unit unit = this.units.get(unitId);
		for (int level = 0; unit != null && level < MOST_LEVELS; level++) {
			for (Role role : answering(unit)) {
				if (!acting(unit.id(), role, day).isEmpty()) {
					return new Recipient(unit.id(), role, reason(unitId, unit, role, day));
				}
			}
			unit = parent(unit);
		}
		return new Recipient(authority().id(), Role.CHAIR,
				"%s không có ai đang giữ chức vụ, chuyển Chủ tịch".formatted(shortName(unitId)));
	}

	private static List<Role> answering(Unit unit) {
		return (unit.kind() == UnitKind.AUTHORITY) ? List.of(Role.VICE_CHAIR, Role.CHAIR)
				: List.of(Role.HEAD, Role.DEPUTY);
	}

	private String reason(String asked, Unit found, Role role, LocalDate day) {
		boolean deputy = role == Role.DEPUTY;
		if (found.id().equals(asked) && !deputy) {
			return "";
		}
		boolean gone = find(asked).filter((unit) -> unit.existsOn(day)).isEmpty();
		return "%s %s, chuyển %s".formatted(shortName(asked),
				gone ? "không còn hoạt động" : "chưa có thủ trưởng hoặc thủ trưởng vắng mặt",
				found.id().equals(asked) ? "cấp phó" : "lên " + found.shortName());
	}

	private String shortName(String unitId) {
		return find(unitId).map(Unit::shortName).orElse(unitId);
	}

	private @Nullable Unit parent(Unit unit) {
		return (unit.parentId() != null) ? this.units.get(unit.parentId()) : null;
	}

	Unit authority() {
		return this.units.values()
			.stream()
			.filter((unit) -> unit.kind() == UnitKind.AUTHORITY)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Danh mục đơn vị không có đơn vị loại «UBND»"));
	}

	Map<String, String> displayNames() {
		return this.posts.stream().collect(Collectors.toMap(Post::userId, Post::displayName, (first, second) -> first));
	}

}
