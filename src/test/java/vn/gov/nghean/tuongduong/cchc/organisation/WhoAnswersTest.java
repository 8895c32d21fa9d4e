package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who acts and who answers for a unit when heads are missing, on leave or gone.
 */
class WhoAnswersTest {

	private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

	private final List<Post> posts = new ArrayList<>();

	private final List<Substitution> leaves = new ArrayList<>();

	@Test
	void theHeadAnswersAndNoReasonIsNeeded() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		assertThat(answering("tam-quang")).isEqualTo(new Recipient("tam-quang", Role.HEAD, ""));
		assertThat(acting("tam-quang", Role.HEAD)).containsExactly("chu-tich");
	}

	@Test
	void aHeadOnLeaveIsReplacedByTheSubstituteOnTheDaysOfTheLeaveOnly() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("can-bo", "tam-quang", Role.STAFF);
		onLeave("chu-tich", "can-bo", MONDAY, MONDAY.plusDays(4));
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.minusDays(1))).containsExactly("chu-tich");
		assertThat(acting("tam-quang", Role.HEAD, MONDAY)).containsExactly("can-bo");
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.plusDays(4))).containsExactly("can-bo");
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.plusDays(5))).containsExactly("chu-tich");
		assertThat(answering("tam-quang")).isEqualTo(new Recipient("tam-quang", Role.HEAD, ""));
	}

	@Test
	void aSubstituteOnLeavePassesItOn() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		holds("can-bo", "tam-quang", Role.STAFF);
		onLeave("chu-tich", "pho-chu-tich", MONDAY, MONDAY.plusDays(4));
		onLeave("pho-chu-tich", "can-bo", MONDAY, MONDAY);
		assertThat(acting("tam-quang", Role.HEAD)).containsExactly("can-bo");
	}

	@Test
	void twoWhoStandInForEachOtherWhileBothAwayLeaveTheRoleEmptyAndItGoesToTheDeputy() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.STAFF);
		holds("pho-chu-tich-2", "tam-quang", Role.DEPUTY);
		onLeave("chu-tich", "pho-chu-tich", MONDAY, MONDAY);
		onLeave("pho-chu-tich", "chu-tich", MONDAY, MONDAY);
		assertThat(acting("tam-quang", Role.HEAD)).isEmpty();
		assertThat(answering("tam-quang").role()).isEqualTo(Role.DEPUTY);
	}

	@Test
	void withoutAHeadTheDeputyAnswersAndTheReasonIsGiven() {
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		Recipient recipient = answering("tam-quang");
		assertThat(recipient.group()).isEqualTo("tam-quang.deputy");
		assertThat(recipient.reason()).contains("Xã Tam Quang").contains("cấp phó");
	}

	@Test
	void withoutHeadAndDeputyItGoesOneLevelUp() {
		holds("pho-chu-tich-huyen", "ubnd", Role.VICE_CHAIR);
		Recipient recipient = answering("tam-quang");
		assertThat(recipient.group()).isEqualTo("ubnd.vice-chair");
		assertThat(recipient.reason()).contains("chuyển lên UBND huyện");
	}

	@Test
	void aSectionWithoutAHeadIsAnsweredForByTheUnitItBelongsTo() {
		holds("chanh-van-phong", "van-phong", Role.HEAD);
		assertThat(answering("cong-ttdt").group()).isEqualTo("van-phong.head");
	}

	@Test
	void theChairIsTheLastResort() {
		Recipient recipient = answering("tam-quang");
		assertThat(recipient.group()).isEqualTo("ubnd.chair");
		assertThat(recipient.reason()).isNotBlank();
	}

	@Test
	void aPostCountsOnlyBetweenItsDays() {
		this.posts
			.add(new Post("cu", "Người cũ", "tam-quang", Role.HEAD, LocalDate.of(2020, 1, 1), MONDAY.minusDays(1)));
		this.posts.add(new Post("moi", "Người mới", "tam-quang", Role.HEAD, MONDAY, null));
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.minusDays(1))).containsExactly("cu");
		assertThat(acting("tam-quang", Role.HEAD)).containsExactly("moi");
		assertThat(acting("tam-quang", Role.HEAD, LocalDate.of(2019, 12, 31))).isEmpty();
	}

	@Test
	void aLeaveWithoutASubstituteLeavesTheRoleEmptyAndItGoesToTheDeputy() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		onLeave("chu-tich", null, MONDAY, MONDAY);
		assertThat(acting("tam-quang", Role.HEAD)).isEmpty();
		assertThat(answering("tam-quang")).isEqualTo(new Recipient("tam-quang", Role.DEPUTY,
				"Xã Tam Quang chưa có thủ trưởng hoặc thủ trưởng vắng mặt, chuyển cấp phó"));
	}

	@Test
	void aSubstituteWhoHasLeftOfficeStandsInForNobody() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		this.posts
			.add(new Post("can-bo", "Cán bộ", "tam-quang", Role.STAFF, LocalDate.of(2020, 1, 1), MONDAY.minusDays(1)));
		onLeave("chu-tich", "can-bo", MONDAY.minusDays(7), MONDAY.plusDays(4));
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.minusDays(1))).containsExactly("can-bo");
		assertThat(acting("tam-quang", Role.HEAD)).isEmpty();
		assertThat(answering("tam-quang").role()).isEqualTo(Role.DEPUTY);
	}

	@Test
	void ofLeavesThatOverlapTheOneThatBeganLastSaysWhoStandsIn() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		holds("can-bo", "tam-quang", Role.STAFF);
		onLeave("chu-tich", "pho-chu-tich", MONDAY.minusDays(7), MONDAY.plusDays(7));
		onLeave("chu-tich", "can-bo", MONDAY, MONDAY);
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.minusDays(1))).containsExactly("pho-chu-tich");
		assertThat(acting("tam-quang", Role.HEAD)).containsExactly("can-bo");
		assertThat(acting("tam-quang", Role.HEAD, MONDAY.plusDays(1))).containsExactly("pho-chu-tich");
	}

	@Test
	void aDeputyOnLeaveTooSendsItOneLevelUp() {
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("pho-chu-tich", "tam-quang", Role.DEPUTY);
		holds("pho-chu-tich-huyen", "ubnd", Role.VICE_CHAIR);
		onLeave("chu-tich", "pho-chu-tich", MONDAY, MONDAY);
		onLeave("pho-chu-tich", null, MONDAY, MONDAY);
		assertThat(answering("tam-quang")).isEqualTo(new Recipient("ubnd", Role.VICE_CHAIR,
				"Xã Tam Quang chưa có thủ trưởng hoặc thủ trưởng vắng mặt, chuyển lên UBND huyện"));
	}

	@Test
	void aPostEndsWithItsUnitButWhoAdministersTheSystemGoesOn() {
		LocalDate last = LocalDate.of(2025, 6, 30);
		holds("chu-tich", "tam-quang", Role.HEAD);
		holds("quan-tri", "ubnd", Role.ADMINISTRATOR);
		assertThat(acting("tam-quang", Role.HEAD, last)).containsExactly("chu-tich");
		assertThat(acting("tam-quang", Role.HEAD, last.plusDays(1))).isEmpty();
		assertThat(acting("ubnd", Role.ADMINISTRATOR, last.plusDays(1))).containsExactly("quan-tri");
		assertThat(ShippedOrganisation.with(this.posts, this.leaves).answerableFor("tam-quang", last.plusDays(1)))
			.isEqualTo(new Recipient("ubnd", Role.CHAIR, "Xã Tam Quang không có ai đang giữ chức vụ, chuyển Chủ tịch"));
	}

	private void holds(String user, String unit, Role role) {
		this.posts.add(new Post(user, user, unit, role, LocalDate.of(2020, 1, 1), null));
	}

	private void onLeave(String absent, @Nullable String substitute, LocalDate from, LocalDate to) {
		this.leaves.add(new Substitution(absent, substitute, from, to, "nghỉ phép"));
	}

	private List<String> acting(String unit, Role role) {
		return acting(unit, role, MONDAY);
	}

	private List<String> acting(String unit, Role role, LocalDate day) {
		return ShippedOrganisation.with(this.posts, this.leaves).acting(unit, role, day);
	}

	private Recipient answering(String unit) {
		return ShippedOrganisation.with(this.posts, this.leaves).answerableFor(unit, MONDAY);
	}

}
