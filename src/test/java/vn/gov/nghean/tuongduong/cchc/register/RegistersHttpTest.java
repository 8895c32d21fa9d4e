package vn.gov.nghean.tuongduong.cchc.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Substitution;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Units, names, staff and leaves go out as Excel and come in again, by those who keep
 * them. The test's own people are {@code thu.…}, its units of 1990.
 */
@IntegrationTest
class RegistersHttpTest {

	private static final String POSTS = "Tên đăng nhập,Họ và tên,Đơn vị,Chức vụ,Từ ngày,Đến ngày\n";

	private static final String UNITS = "Mã đơn vị,Tên đơn vị,Tên ngắn,Loại,Cấp,Mã đơn vị cấp trên,Từ ngày,Đến ngày\n";

	private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Posts posts;

	@Autowired
	private Units units;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Time time;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void itIsMonday() {
		this.time.is("2024-03-04T08:00");
	}

	@AfterEach
	void theOrganisationIsAsItWas() {
		this.jdbc.update("DELETE FROM organisation_substitution WHERE absent_user LIKE 'thu.%'");
		this.jdbc.update("DELETE FROM organisation_post WHERE user_id LIKE 'thu.%'");
		this.jdbc.update("DELETE FROM organisation_alias WHERE alias LIKE 'phòng thử%'");
		this.jdbc.update("DELETE FROM organisation_unit WHERE id LIKE 'thu-%'");
		// Tells those who keep the organisation in mind.
		this.posts.substitute(new Substitution("thu.khong-ai", null, DAY, DAY, "thử xong"));
		this.posts.withdrawSubstitution("thu.khong-ai", DAY);
		assertThat(this.posts.all()).noneMatch((post) -> post.userId().startsWith("thu."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "don-vi", "ten-goi", "can-bo", "vang-mat" })
	void whatIsGivenOutChangesNothingWhenItComesBack(String register) {
		KeptRegister kept = officer(register);
		if (register.equals("vang-mat")) {
			this.posts.substitute(new Substitution("kho-bac.canbo", null, DAY, DAY, "nghỉ phép"));
		}
		ResponseEntity<byte[]> file = kept.download();
		assertThat(file.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).contains(register + ".xlsx");
		ResponseEntity<String> review = kept.send(register + ".xlsx", file.getBody());
		assertThat(KeptRegister.text(review)).contains("thêm 0 dòng, sửa 0 dòng, giữ nguyên",
				"Danh mục đã đúng như tệp; không có gì để áp dụng.");
		assertThat(review.getBody()).doesNotContain("Áp dụng</button>");
		this.posts.withdrawSubstitution("kho-bac.canbo", DAY);
	}

	@Test
	void staffComeInFromExcelOnceAndAreOnRecord() {
		KeptRegister staff = officer("can-bo");
		byte[] edited = KeptRegister.with(staff.download().getBody(), List.of(List.of("thu.excel", "Người thử một",
				"Kho bạc Nhà nước huyện", "Cấp phó", "01/02/2024", "31/12/2024")));
		ResponseEntity<String> review = staff.send("can-bo.xlsx", edited);
		assertThat(KeptRegister.text(review)).contains("can-bo.xlsx: thêm 1 dòng, sửa 0 dòng",
				"thêm thu.excel Người thử một Kho bạc Nhà nước huyện Cấp phó 01/02/2024 31/12/2024",
				"Tài khoản được tạo với mật khẩu chung của bản trình diễn: thu.excel.");
		assertThat(this.posts.all()).as("nothing is applied yet")
			.noneMatch((post) -> post.userId().equals("thu.excel"));
		assertThat(KeptRegister.text(staff.applies(review))).contains("Đã áp dụng.", "thu.excel Người thử một");
		assertThat(this.posts.acting("kho-bac", Role.DEPUTY, DAY)).contains("thu.excel");
		assertThat(this.identity.createUserQuery().userId("thu.excel").memberOfGroup("kho-bac.deputy").count()).isOne();
		assertThat(this.audit.about("Cán bộ, chức vụ: thu.excel/kho-bac/deputy")).last().satisfies((entry) -> {
			assertThat(entry.actor()).isEqualTo("noi-vu.chuyenvien");
			assertThat(entry.detail()).startsWith("thêm; Tên đăng nhập: thu.excel; Họ và tên: Người thử một");
		});
		int entries = this.audit.about("Cán bộ, chức vụ").size();
		assertThat(KeptRegister.text(staff.applies(review))).contains("đã được áp dụng trước đó");
		assertThat(this.audit.about("Cán bộ, chức vụ")).as("a second click").hasSize(entries);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM register_upload WHERE applied AND content <> ''",
				Integer.class))
			.as("names are not kept twice")
			.isZero();
	}

	@Test
	void aChangedCellShowsWhatItWasAndTheRestOfTheRegisterStays() {
		KeptRegister staff = officer("can-bo");
		put(staff, POSTS + person("thu.mot", "Chuyên viên", "") + person("thu.hai", "Cấp phó", ""));
		ResponseEntity<String> review = staff.send("a.csv",
				(POSTS + person("thu.mot", "chuyên viên", "30/06/2024").replace("Người thử", "Người Thử Mới"))
					.getBytes(StandardCharsets.UTF_8));
		assertThat(review.getBody()).contains("<del>Người thử</del> <ins>Người Thử Mới</ins>",
				"<del>(trống)</del> <ins>30/06/2024</ins>");
		assertThat(KeptRegister.text(review)).contains("thêm 0 dòng, sửa 1 dòng", "không có trong tệp, vẫn giữ nguyên",
				"Họ tên trong tài khoản đăng nhập đổi theo");
		staff.applies(review);
		assertThat(this.posts.acting("kho-bac", Role.STAFF, LocalDate.of(2024, 7, 1))).doesNotContain("thu.mot");
		assertThat(this.posts.acting("kho-bac", Role.DEPUTY, DAY)).contains("thu.hai", "kho-bac.capho");
	}

	@Test
	void everyFaultIsNamedByRowAndColumnAndNothingIsApplied() {
		KeptRegister staff = officer("can-bo");
		ResponseEntity<String> refused = staff.send("a.csv", (POSTS + """
				thu mot,,Kho bạc Nhà nước huyện,Nhân viên,31/02/2024,
				thu.hai,Người thử,Phòng Không Có,Cấp phó,2024-02-01,2024-01-01
				thu.ba,Người thử,kho-bac,Cấp phó,2024-02-01,
				thu.ba,Người thử,Kho bạc,deputy,2024-02-01,
				""").getBytes(StandardCharsets.UTF_8));
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(KeptRegister.text(refused)).contains(
				"dòng 2, cột «Tên đăng nhập»: chỉ gồm chữ, số, dấu chấm, gạch dưới và gạch nối: thu mot",
				"dòng 2, cột «Họ và tên»: để trống", "dòng 2, cột «Chức vụ»: giá trị không biết: Nhân viên",
				"dòng 2, cột «Từ ngày»: không phải ngày dạng ngày/tháng/năm: 31/02/2024",
				"dòng 3, cột «Đơn vị»: không có đơn vị «Phòng Không Có»", "dòng 3, cột «Đến ngày»: trước ngày đầu",
				"dòng 5, cột «Tên đăng nhập»: trùng với một dòng trên");
		assertThat(staff.review("Tên,Đơn vị\nA,B\n")).contains("thiếu cột «Tên đăng nhập»");
		assertThat(staff.send("a.csv", new byte[6 * 1024 * 1024]).getBody()).contains("không được quá 5 MB");
		assertThat(this.posts.all()).noneMatch((post) -> post.userId().startsWith("thu."));
	}

	@Test
	void anOpenTaskFollowsThePostsAndWhatLosesItsPeopleIsToldBefore() {
		KeptRegister staff = officer("can-bo");
		long id = this.duty.owes("kiem-lam", "2024-03-29");
		String all = """
				kiem-lam.thutruong,Thủ trưởng Hạt Kiểm lâm (tài khoản demo),kiem-lam,head,2000-01-01,
				kiem-lam.capho,Cấp phó Hạt Kiểm lâm (tài khoản demo),kiem-lam,deputy,2000-01-01,
				kiem-lam.canbo,Cán bộ Hạt Kiểm lâm (tài khoản demo),kiem-lam,staff,2000-01-01,
				""";
		String nobody = POSTS + all.replace("2000-01-01,", "2000-01-01,03/03/2024");
		assertThat(staff.review(nobody)).contains(
				"việc đang mở không còn ai trong số người được giao; hệ thống chuyển đến Phó Chủ tịch UBND huyện: «Phân công",
				"Hạt Kiểm lâm · Quý I/2024");
		put(staff, nobody);
		assertThat(this.duty.groups(this.duty.task(id, "Task_AssignWork"))).contains("ubnd.vice-chair");
		String newcomer = person("thu.mot", "Chuyên viên", "").replace("Kho bạc Nhà nước huyện", "Hạt Kiểm lâm");
		put(staff, POSTS + all + newcomer);
		assertThat(this.identity.createGroupQuery().groupMember("thu.mot").list()).extracting(Group::getId)
			.as("a task is offered to it")
			.containsExactly("kiem-lam.staff");
		assertThat(this.posts.acting("kiem-lam", Role.HEAD, DAY)).containsExactly("kiem-lam.thutruong");
		assertThat(staff.review(POSTS
				+ "van-phong.truongphong,Chánh Văn phòng (tài khoản demo),van-phong,head,2000-01-01,2024-06-30\n"))
			.contains(
					"Văn phòng HĐND-UBND huyện không có Thủ trưởng từ ngày 01/07/2024; việc của Thủ trưởng chuyển đến Cấp phó Văn phòng");
		assertThat(staff
			.review(POSTS + "kiem-lam.canbo,Cán bộ Hạt Kiểm lâm (tài khoản demo),kiem-lam,deputy,2024-01-01,\n"))
			.contains(
					"«kiem-lam.canbo» có thêm chức vụ Cấp phó, Hạt Kiểm lâm và vẫn giữ Chuyên viên, Hạt Kiểm lâm; nếu là đổi chức vụ");
	}

	@Test
	void whatChangedMeanwhileIsShownBeforeItIsApplied() {
		KeptRegister staff = officer("can-bo");
		ResponseEntity<String> review = staff.send("a.csv",
				(POSTS + person("thu.mot", "Cấp phó", "")).getBytes(StandardCharsets.UTF_8));
		put(new KeptRegister(this.http, "admin", "can-bo"), POSTS + person("thu.mot", "Cấp phó", "31/12/2024"));
		ResponseEntity<String> outdated = staff.applies(review);
		assertThat(outdated.getStatusCode().value()).isEqualTo(409);
		assertThat(KeptRegister.text(outdated)).contains("Danh mục đã thay đổi từ lúc xem", "sửa 1 dòng");
		assertThat(ofThu("thu.mot")).as("as the other left it").contains(LocalDate.of(2024, 12, 31));
		assertThat(KeptRegister.text(staff.applies(outdated))).contains("Đã áp dụng.");
		assertThat(ofThu("thu.mot")).containsOnlyNulls();
		staff.send("b.csv", (POSTS + person("thu.hai", "Cấp phó", "")).getBytes(StandardCharsets.UTF_8));
		ResponseEntity<String> first = staff.send("c.csv",
				(POSTS + person("thu.ba", "Cấp phó", "")).getBytes(StandardCharsets.UTF_8));
		staff.send("d.csv", (POSTS + person("thu.bon", "Cấp phó", "")).getBytes(StandardCharsets.UTF_8));
		assertThat(KeptRegister.text(staff.applies(first))).contains("Tệp không còn chờ áp dụng");
		assertThat(this.posts.all()).noneMatch((post) -> post.userId().equals("thu.ba"));
	}

	private List<@Nullable LocalDate> ofThu(String user) {
		List<@Nullable LocalDate> ends = new ArrayList<>();
		this.posts.all()
			.stream()
			.filter((post) -> post.userId().equals(user))
			.forEach((post) -> ends.add(post.validTo()));
		return ends;
	}

	@Test
	void unitsAreAddedRenamedAndEndByTheirLastDay() {
		KeptRegister register = officer("don-vi");
		put(register, UNITS + "thu-mot,Phòng Thử,Thử,bộ phận,huyện,ubnd,01/01/1990,\n");
		assertThat(this.units.find("thu-mot")).map(Unit::name).contains("Phòng Thử");
		String review = register.review(UNITS + """
				thu-mot,Phòng Thử nghiệm,Thử,bộ phận,huyện,ubnd,01/01/1990,31/12/1990
				thu-hai,Phòng Thử,Thử hai,section,district,thu-mot,1990-01-01,1990-12-31
				""");
		assertThat(review).contains("thêm 1 dòng, sửa 1 dòng", "Phòng Thử Phòng Thử nghiệm",
				"Phòng Thử nghiệm kết thúc ngày 31/12/1990, không còn việc đang mở.");
		put(register, UNITS + "thu-mot,Phòng Thử nghiệm,Thử,bộ phận,huyện,ubnd,01/01/1990,31/12/1990\n");
		assertThat(this.units.existingOn(DAY)).noneMatch((unit) -> unit.id().startsWith("thu-"));
		assertThat(register.review(
				UNITS + "ubnd,UBND huyện Tương Dương,UBND huyện,phòng chuyên môn,huyện,noi-vu,2000-01-01,2025-06-30\n"))
			.contains("cột «Mã đơn vị cấp trên»: đơn vị nằm dưới chính nó: ubnd");
		assertThat(register.review(UNITS
				+ "tu-phap,Phòng Tư pháp,Phòng Tư pháp,phòng chuyên môn,huyện,thu-mot,2000-01-01,2025-06-30\nthu-mot,Phòng Thử,Thử,bộ phận,huyện,tu-phap,1990-01-01,\n"))
			.contains("đơn vị nằm dưới chính nó: tu-phap", "đơn vị nằm dưới chính nó: thu-mot");
		put(officer("ten-goi"),
				"Tên gọi,Đơn vị,Các loại đơn vị,Không chỉ đơn vị nào\nPhòng Thử Tên,Phòng Tư pháp,,\nPhòng Thử Chung,,phòng chuyên môn; đơn vị sự nghiệp,\n");
		assertThat(this.units.resolve("phòng thử tên", DAY).units()).extracting(Unit::id).containsExactly("tu-phap");
		assertThat(this.units.resolve("Phòng Thử chung", DAY).units()).hasSizeGreaterThan(10);
	}

	@Test
	void onlyHomeAffairsAndAdministratorsKeepThemAndAdministrationIsForAdministrators() {
		for (String user : List.of("tam-quang.canbo", "tu-phap.truongphong", "ubnd.chutich")) {
			assertThat(this.http.withBasicAuth(user, "cchc-demo-2024").getForEntity("/danh-muc", String.class))
				.satisfies((answer) -> {
					assertThat(answer.getStatusCode().value()).isEqualTo(403);
					assertThat(answer.getBody()).contains("Tài khoản này không có quyền làm việc đó.");
				});
			KeptRegister staff = new KeptRegister(this.http, user, "can-bo");
			assertThat(staff.page().getStatusCode().value()).isEqualTo(403);
			assertThat(staff.download().getStatusCode().value()).isEqualTo(403);
			assertThat(staff.send("a.csv", POSTS.getBytes(StandardCharsets.UTF_8)).getStatusCode().value())
				.isEqualTo(403);
			assertThat(staff.applies(ResponseEntity.ok("name=\"tep\" value=\"1\" name=\"dau\" value=\"2\""))
				.getStatusCode()
				.value()).isEqualTo(403);
		}
		assertThat(officer("can-bo").page().getHeaders().getCacheControl()).contains("no-store");
		assertThat(officer("can-bo").download().getHeaders().getCacheControl()).contains("no-store");
		String grab = POSTS + person("thu.mot", "Quản trị hệ thống", "");
		assertThat(officer("can-bo").review(grab))
			.contains("Dòng của «thu.mot»: chức vụ «Quản trị hệ thống» và người thay chỉ quản trị viên được thêm, sửa");
		assertThat(officer("vang-mat").review("absent_user,substitute_user,valid_from,valid_to,reason\n"
				+ "admin,noi-vu.chuyenvien,2024-03-04,2024-03-05,nghỉ\n"))
			.contains("Dòng của «admin»");
		assertThat(new KeptRegister(this.http, "admin", "can-bo").review(grab)).contains("thêm 1 dòng");
		assertThat(this.http.withBasicAuth("admin", "cchc-demo-2024").getForObject("/danh-muc", String.class))
			.contains("/danh-muc/can-bo", "/danh-muc/don-vi")
			.doesNotContain("/danh-muc/tieu-chi");
		assertThat(this.http.withBasicAuth("admin", "cchc-demo-2024").getForObject("/dieu-hanh", String.class))
			.contains("href=\"/danh-muc\"");
		assertThat(
				this.http.withBasicAuth("tam-quang.canbo", "cchc-demo-2024").getForObject("/dieu-hanh", String.class))
			.doesNotContain("href=\"/danh-muc\"");
	}

	@Test
	void aYearsCriteriaAreReplacedAsAWholeByAReviewedTable() {
		KeptRegister criteria = new KeptRegister(this.http, "noi-vu.chuyenvien", "tieu-chi",
				Map.of("nam", "2095", "ten", "Bộ tiêu chí thử"));
		String table = "field,field_name,criterion,code,name,maximum,method,rule,evidence,lead_office,guidance\n"
				+ "A,Thể chế,Văn bản,A.1.1,Ban hành văn bản,60,self,,,Phòng Tư pháp,\n"
				+ "A,Thể chế,Văn bản,A.1.2,Rà soát văn bản,40,tự chấm,,,tu-phap,\n";
		assertThat(criteria.page().getBody()).contains("năm 2095", "0 dòng");
		put(criteria, table);
		assertThat(KeptRegister.text(criteria.page())).contains("Bộ tiêu chí thử (bản 1): 2 tiêu chí thành phần.",
				"Phòng Tư pháp");
		assertThat(KeptRegister.text(criteria.send("tieu-chi.xlsx", criteria.download().getBody())))
			.contains("không có gì để áp dụng");
		String faulty = criteria.review(table.replace("60,self,,,Phòng Tư pháp", "x,chấm,,,Phòng Không Có"));
		assertThat(faulty).contains("dòng 2, cột «maximum»: không phải số: x", "dòng 2, cột «method»",
				"dòng 2, cột «lead_office»: không có đơn vị «Phòng Không Có»");
		assertThat(criteria.review(table.replace(",60,", ",59.5,")))
			.contains("cột «maximum»: tổng điểm là 99,50, phải là 100");
		String review = criteria.review(table.replace("A.1.2,Rà soát văn bản,40", "A.2.1,Phổ biến pháp luật,40")
			.replace("Ban hành văn bản", "Ban hành văn bản đúng hạn"));
		assertThat(review).contains("thêm 1 dòng, sửa 1 dòng, bỏ 1 dòng, giữ nguyên 0 dòng",
				"Ban hành văn bản Ban hành văn bản đúng hạn", "bỏ A Thể chế Văn bản A.1.2",
				"Bản 2 của năm 2095: tổng 100 điểm, 2 tiêu chí thành phần (bản đang dùng có 2)");
		assertThat(new KeptRegister(this.http, "tu-phap.truongphong", "tieu-chi").page().getStatusCode().value())
			.isEqualTo(403);
		this.jdbc.update("UPDATE ranking_criteria_set SET frozen_at = NOW() WHERE ranking_year = 2095");
		assertThat(criteria.review(table)).contains("Bộ tiêu chí năm 2095 đã khóa vì đang chấm điểm");
		this.jdbc.update("DELETE c FROM ranking_criterion c JOIN ranking_criteria_set s ON s.id = c.set_id "
				+ "WHERE s.ranking_year = 2095");
		this.jdbc.update("DELETE FROM ranking_criteria_set WHERE ranking_year = 2095");
	}

	private KeptRegister officer(String register) {
		return new KeptRegister(this.http, "noi-vu.chuyenvien", register);
	}

	private static String person(String user, String role, String until) {
		return "%s,Người thử,Kho bạc Nhà nước huyện,%s,01/01/2024,%s\n".formatted(user, role, until);
	}

	private static void put(KeptRegister register, String csv) {
		ResponseEntity<String> review = register.send("a.csv", csv.getBytes(StandardCharsets.UTF_8));
		assertThat(KeptRegister.text(register.applies(review))).contains("Đã áp dụng.");
	}

}
