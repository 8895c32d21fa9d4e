package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped units and the demo accounts.
 */
class ShippedPeopleTest {

	private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

	private final List<Post> posts = CsvTable.of(new ClassPathResource("data/organisation/demo-posts.csv"))
		.map((row) -> new Post(row.text("user"), row.text("display_name"), row.text("unit"),
				row.oneOf(Role.class, "role"), row.date("valid_from"), row.optionalDate("valid_to")));

	private final Organisation organisation = ShippedOrganisation.with(this.posts, List.of());

	@Test
	void theDistrictHasItsOfficesBodiesAndCommunes() {
		assertThat(ofKind(UnitKind.AUTHORITY)).hasSize(1);
		assertThat(ofKind(UnitKind.OFFICE)).hasSize(13);
		assertThat(ofKind(UnitKind.COMMUNE)).hasSize(17)
			.allMatch((unit) -> unit.level() == UnitLevel.COMMUNE && "ubnd".equals(unit.parentId()));
		assertThat(ofKind(UnitKind.PUBLIC_SERVICE_UNIT)).hasSize(4);
		assertThat(ofKind(UnitKind.SECTION)).hasSize(2);
		assertThat(ofKind(UnitKind.STEERING_COMMITTEE)).hasSize(1);
		assertThat(ofKind(UnitKind.VERTICAL_BODY)).hasSize(9);
	}

	@Test
	void everyUnitHasAHeadADeputyAndSomebodyWhoDoesTheWork() {
		assertThat(this.organisation.existingOn(DAY)).allSatisfy((unit) -> {
			if (unit.kind() == UnitKind.AUTHORITY) {
				assertThat(rolesIn(unit)).contains(Role.CHAIR, Role.VICE_CHAIR, Role.ADMINISTRATOR);
			}
			else {
				assertThat(rolesIn(unit)).as(unit.id()).contains(Role.HEAD, Role.DEPUTY, Role.STAFF);
			}
		});
	}

	@Test
	void everyCommuneAndTheDistrictHaveAOneStopClerkAndHomeAffairsAnOfficer() {
		assertThat(ofKind(UnitKind.COMMUNE)).allSatisfy(
				(unit) -> assertThat(this.organisation.acting(unit.id(), Role.ONE_STOP_CLERK, DAY)).as(unit.id())
					.containsExactly(unit.id() + ".motcua"));
		assertThat(this.organisation.acting("mot-cua-huyen", Role.ONE_STOP_CLERK, DAY))
			.containsExactly("mot-cua-huyen.motcua");
		assertThat(this.organisation.acting("noi-vu", Role.HOME_AFFAIRS_OFFICER, DAY))
			.containsExactly("noi-vu.chuyenvien");
	}

	@Test
	void demoAccountsAreNamedByTheirUnitAndMarked() {
		assertThat(this.posts).filteredOn((post) -> !post.userId().equals("admin"))
			.allSatisfy((post) -> assertThat(post.userId()).matches(post.unitId() + "\\.[a-z]+"));
		assertThat(this.posts).allSatisfy((post) -> assertThat(post.displayName()).endsWith("(tài khoản demo)"));
		assertThat(this.posts.stream().map(Post::userId)).contains("noi-vu.chuyenvien", "noi-vu.truongphong",
				"tam-quang.canbo", "tam-quang.chutich", "ubnd.phochutich", "ubnd.chutich", "admin");
	}

	@Test
	void whoHasTwoRolesHasOneName() {
		assertThat(this.posts.stream()
			.collect(Collectors.groupingBy(Post::userId, Collectors.mapping(Post::displayName, Collectors.toSet()))))
			.allSatisfy((user, names) -> assertThat(names).as(user).hasSize(1));
	}

	private List<Unit> ofKind(UnitKind kind) {
		return this.organisation.existingOn(DAY).stream().filter((unit) -> unit.kind() == kind).toList();
	}

	private Set<Role> rolesIn(Unit unit) {
		return this.posts.stream()
			.filter((post) -> post.unitId().equals(unit.id()))
			.map(Post::role)
			.collect(Collectors.toSet());
	}

}
