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
class Organisation {

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

	Optional<Unit> find(String id) {
		return Optional.ofNullable(this.units.get(id));
	}

	List<Unit> existingOn(LocalDate day) {
		return this.units.values().stream().filter((unit) -> exists(unit, day)).toList();
	}

	List<Post> posts() {
		return this.posts;
	}

	private static boolean exists(Unit unit, LocalDate day) {
		return !day.isBefore(unit.validFrom()) && (unit.validTo() == null || !day.isAfter(unit.validTo()));
	}

	UnitResolution resolve(String text, LocalDate day) {
		Set<Unit> found = new LinkedHashSet<>();
		Set<Unit> named = new LinkedHashSet<>();
		List<String> vague = new ArrayList<>();
		StringBuilder rest = new StringBuilder(" " + Alias.normalise(text) + " ");
		for (Alias alias : this.aliases) {
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

	List<String> acting(String unitId, Role role, LocalDate day) {
		return this.posts.stream()
			.filter((post) -> post.unitId().equals(unitId) && post.role() == role && post.heldOn(day))
			.map((post) -> present(post.userId(), day))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

	/** The person, or who stands in for them, a substitute on leave passing it on. */
	private Optional<String> present(String userId, LocalDate day) {
		String person = userId;
		Set<String> seen = new LinkedHashSet<>();
		while (seen.add(person)) {
			String absent = person;
			Optional<Substitution> leave = this.substitutions.stream()
				.filter((candidate) -> candidate.absentUser().equals(absent) && candidate.coversDay(day))
				.findFirst();
			if (leave.isEmpty()) {
				return Optional.of(person);
			}
			person = leave.get().substituteUser();
		}
		return Optional.empty();
	}

	Recipient answerableFor(String unitId, LocalDate day) {
		String asked = find(unitId).map(Unit::shortName).orElse(unitId);
		Unit unit = this.units.get(unitId);
		for (int level = 0; unit != null && level < MOST_LEVELS; level++) {
			for (Role role : answering(unit)) {
				if (!acting(unit.id(), role, day).isEmpty()) {
					return new Recipient(unit.id(), role, reason(asked, unit, role, level));
				}
			}
			unit = parent(unit);
		}
		return new Recipient(authority().id(), Role.CHAIR,
				"%s không có ai đang giữ chức vụ, chuyển Chủ tịch".formatted(asked));
	}

	private static List<Role> answering(Unit unit) {
		return (unit.kind() == UnitKind.AUTHORITY) ? List.of(Role.VICE_CHAIR, Role.CHAIR)
				: List.of(Role.HEAD, Role.DEPUTY);
	}

	private static String reason(String asked, Unit unit, Role role, int level) {
		if (level > 0) {
			return "%s chưa có thủ trưởng hoặc thủ trưởng vắng mặt, chuyển lên %s".formatted(asked, unit.shortName());
		}
		return (role == Role.DEPUTY) ? "%s chưa có thủ trưởng hoặc thủ trưởng vắng mặt, chuyển cấp phó".formatted(asked)
				: "";
	}

	private @Nullable Unit parent(Unit unit) {
		return (unit.parentId() != null) ? this.units.get(unit.parentId()) : null;
	}

	Unit authority() {
		return this.units.values()
			.stream()
			.filter((unit) -> unit.kind() == UnitKind.AUTHORITY)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Danh mục đơn vị không có UBND (loại authority)"));
	}

	Map<String, String> displayNames() {
		return this.posts.stream().collect(Collectors.toMap(Post::userId, Post::displayName, (first, second) -> first));
	}

}
