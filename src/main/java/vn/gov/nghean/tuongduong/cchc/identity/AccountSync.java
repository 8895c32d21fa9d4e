package vn.gov.nghean.tuongduong.cchc.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DayStarted;
import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;
import vn.gov.nghean.tuongduong.cchc.organisation.OrganisationChanged;
import vn.gov.nghean.tuongduong.cchc.organisation.Post;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Derives the engine's users, groups and memberships from who holds which role today.
 * Substitutes are members for the days they stand in.
 */
@Component
@Order(AccountSync.ORDER)
class AccountSync implements ApplicationRunner {

	static final int ORDER = 30;

	static final String ADMINISTRATORS = "camunda-admin";

	private final IdentityService identity;

	private final Posts posts;

	private final Units units;

	private final BusinessClock clock;

	private final IdentityProperties properties;

	/** What was derived last; most days change nothing. */
	private volatile Derived derived = Derived.NOTHING;

	AccountSync(IdentityService identity, Posts posts, Units units, BusinessClock clock,
			IdentityProperties properties) {
		this.identity = identity;
		this.posts = posts;
		this.units = units;
		this.clock = clock;
		this.properties = properties;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		sync(this.clock.today());
		ensureAdministrator();
	}

	@EventListener
	@Transactional
	public void on(DayStarted event) {
		sync(event.day());
	}

	@EventListener
	@Transactional
	public void on(OrganisationChanged event) {
		sync(this.clock.today());
	}

	/**
	 * Done in the system's name: whoever made the change need not be allowed to manage
	 * accounts.
	 */
	private synchronized void sync(LocalDate day) {
		Authentication user = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			derive(day);
		}
		finally {
			this.identity.setAuthentication(user);
		}
	}

	private void derive(LocalDate day) {
		Map<String, Set<String>> wanted = new TreeMap<>();
		for (Post post : this.posts.all()) {
			wanted.computeIfAbsent(post.role().groupOf(post.unitId()),
					(group) -> new TreeSet<>(this.posts.acting(post.unitId(), post.role(), day)));
			if (post.role() == Role.ADMINISTRATOR) {
				wanted.computeIfAbsent(ADMINISTRATORS, (group) -> new TreeSet<>())
					.addAll(this.posts.acting(post.unitId(), post.role(), day));
			}
		}
		Map<String, String> names = new TreeMap<>();
		this.posts.all().forEach((post) -> names.putIfAbsent(post.userId(), post.displayName()));
		Derived next = new Derived(wanted, names);
		if (next.equals(this.derived)) {
			return;
		}
		syncUsers(names);
		createGroups(wanted.keySet());
		Set<String> groups = this.identity.createGroupQuery()
			.list()
			.stream()
			.map(Group::getId)
			.filter((id) -> id.equals(ADMINISTRATORS) || isRole(id))
			.collect(Collectors.toSet());
		groups.forEach((group) -> syncMembers(group, wanted.getOrDefault(group, Set.of())));
		this.derived = next;
		forgetIfRolledBack();
	}

	private void forgetIfRolledBack() {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					if (status != STATUS_COMMITTED) {
						AccountSync.this.derived = Derived.NOTHING;
					}
				}
			});
		}
	}

	/** Groups an administrator made for other ends are left alone. */
	private boolean isRole(String group) {
		return Arrays.stream(Role.values())
			.anyMatch((role) -> group.endsWith("." + role.code())
					&& this.units.find(group.substring(0, group.length() - role.code().length() - 1)).isPresent());
	}

	/** Accounts are called what the staff are called; passwords stay. */
	private void syncUsers(Map<String, String> names) {
		Map<String, User> existing = this.identity.createUserQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(User::getId, Function.identity()));
		names.forEach((id, name) -> {
			User known = existing.get(id);
			if (known == null) {
				User user = this.identity.newUser(id);
				if (!this.properties.demoPassword().isEmpty()) {
					user.setPassword(this.properties.demoPassword());
				}
				saveAs(user, name);
			}
			else if (!name.equals(known.getLastName())) {
				saveAs(known, name);
			}
		});
	}

	private void saveAs(User user, String name) {
		// The web apps put the first name, such as it is, before the last.
		user.setFirstName("");
		user.setLastName(name);
		this.identity.saveUser(user);
	}

	private void createGroups(Set<String> wanted) {
		Set<String> existing = this.identity.createGroupQuery()
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
		for (String id : wanted) {
			if (!existing.contains(id)) {
				Group group = this.identity.newGroup(id);
				group.setName(nameOf(id));
				group.setType(id.equals(ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
				this.identity.saveGroup(group);
			}
		}
	}

	private String nameOf(String group) {
		int dot = group.lastIndexOf('.');
		if (dot < 0) {
			return "Quản trị hệ thống";
		}
		String unit = this.units.find(group.substring(0, dot)).map(Unit::shortName).orElse(group);
		String role = switch (group.substring(dot + 1)) {
			case "head" -> "Thủ trưởng";
			case "deputy" -> "Cấp phó";
			case "one-stop" -> "Một cửa";
			case "home-affairs" -> "Theo dõi CCHC";
			case "chair" -> "Chủ tịch";
			case "vice-chair" -> "Phó Chủ tịch";
			case "administrator" -> "Quản trị";
			default -> "Chuyên viên";
		};
		return unit + " – " + role;
	}

	private void syncMembers(String group, Set<String> wanted) {
		Set<String> members = this.identity.createUserQuery()
			.memberOfGroup(group)
			.list()
			.stream()
			.map(User::getId)
			.collect(Collectors.toSet());
		wanted.stream()
			.filter((user) -> !members.contains(user))
			.forEach((user) -> this.identity.createMembership(user, group));
		members.stream()
			.filter((user) -> !wanted.contains(user) && !(group.equals(ADMINISTRATORS) && user.equals("admin")))
			.forEach((user) -> this.identity.deleteMembership(user, group));
	}

	/**
	 * Outside the demonstration the first administrator's password comes from the
	 * environment.
	 */
	private void ensureAdministrator() {
		if (this.identity.createUserQuery().memberOfGroup(ADMINISTRATORS).count() > 0) {
			return;
		}
		if (this.properties.adminPassword().length() < 12) {
			throw new StartupFailure(
					"Chưa có quản trị viên nào: hãy đặt CCHC_ADMIN_PASSWORD (ít nhất 12 ký tự) cho lần chạy đầu tiên.");
		}
		if (this.identity.createGroupQuery().groupId(ADMINISTRATORS).count() == 0) {
			createGroups(Set.of(ADMINISTRATORS));
		}
		User admin = this.identity.newUser("admin");
		admin.setPassword(this.properties.adminPassword());
		saveAs(admin, "Quản trị hệ thống");
		this.identity.createMembership("admin", ADMINISTRATORS);
	}

	/**
	 * What the engine's accounts follow from.
	 *
	 * @param members the users of each group
	 * @param names the users' names
	 */
	private record Derived(Map<String, Set<String>> members, Map<String, String> names) {

		private static final Derived NOTHING = new Derived(Map.of(), Map.of());

	}

}
