package vn.gov.nghean.tuongduong.cchc.organisation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Loading the organisation's files: by key, whole or not at all.
 */
@IntegrationTest
class OrganisationFilesTest {

	private static final String UNITS = "id,name,short_name,kind,level,parent,valid_from,valid_to,successor,basis\n";

	private static final String UBND = "ubnd,UBND huyện Tương Dương,UBND huyện,authority,district,,2000-01-01,2025-06-30,,\n";

	private static final String ALIASES = "alias,unit,kinds,vague\n";

	private static final String POSTS = "user,display_name,unit,role,valid_from,valid_to\n";

	private static final String LEAVES = "absent_user,substitute_user,valid_from,valid_to,reason\n";

	private static final LocalDate DAY = LocalDate.of(1990, 5, 1);

	@Autowired
	private OrganisationLoader loader;

	@Autowired
	private UnitTable units;

	@Autowired
	private Directory directory;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void cleanUp() {
		this.jdbc.update("DELETE FROM organisation_substitution WHERE absent_user LIKE 'thu.%'");
		this.jdbc.update("DELETE FROM organisation_post WHERE user_id LIKE 'thu.%'");
		this.jdbc.update("DELETE FROM organisation_alias WHERE alias LIKE 'phòng thử%'");
		this.jdbc.update("DELETE FROM organisation_unit WHERE id LIKE 'thu-%'");
		this.jdbc.update("DELETE FROM organisation_loaded_row WHERE row_key LIKE 'thu%' OR row_key LIKE 'phòng thử%'");
		this.directory.changed();
	}

	@Test
	void aChangedRowReplacesTheOneWithItsKeyAndTheOthersStay() {
		units("thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,1990-12-31,,\n");
		units("""
				thu-mot,Phòng Thử nghiệm,Thử,section,district,ubnd,1990-01-01,1990-06-30,,
				thu-hai,Phòng Thử hai,Thử hai,section,district,thu-mot,1990-01-01,,,
				""");
		assertThat(this.directory.find("thu-mot")).hasValueSatisfying((unit) -> {
			assertThat(unit.name()).isEqualTo("Phòng Thử nghiệm");
			assertThat(unit.validTo()).hasToString("1990-06-30");
		});
		assertThat(this.directory.find("thu-hai")).map(Unit::parentId).contains("thu-mot");
		assertThat(this.directory.find("tam-quang")).isPresent();
	}

	@Test
	void whatPeopleChangedStaysUntilTheFilesOwnRowChanges() {
		String first = "thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,1990-06-30,,\n";
		String second = "thu-hai,Phòng Thử hai,Thử hai,section,district,ubnd,1990-01-01,1990-06-30,,\n";
		units(first + second);
		this.units
			.read("don-vi.csv",
					(UNITS + first.replace("Phòng Thử", "Phòng Người sửa")).getBytes(StandardCharsets.UTF_8))
			.put();
		units(first + second);
		assertThat(this.directory.find("thu-mot")).map(Unit::name).as("a restart").contains("Phòng Người sửa");
		units(first + second.replace("Phòng Thử hai", "Phòng Thử ba"));
		assertThat(this.directory.find("thu-mot")).map(Unit::name).as("another row").contains("Phòng Người sửa");
		assertThat(this.directory.find("thu-hai")).map(Unit::name).contains("Phòng Thử ba");
		units(first.replace("1990-06-30", "1990-07-31") + second);
		assertThat(this.directory.find("thu-mot")).hasValueSatisfying((unit) -> {
			assertThat(unit.name()).as("the file's row").isEqualTo("Phòng Thử");
			assertThat(unit.validTo()).hasToString("1990-07-31");
		});
	}

	@Test
	void theOrderThatPeopleChoseStaysUntilTheFileNamesAnotherPlace() {
		String first = "thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,1990-06-30,,\n";
		String second = "thu-hai,Phòng Thử hai,Thử hai,section,district,ubnd,1990-01-01,1990-06-30,,\n";
		units(first + second);
		assertThat(existing("1990-05-01")).as("as in the file").containsExactly("thu-mot", "thu-hai");
		this.units
			.read("don-vi.csv",
					("position," + UNITS + "9001," + first + "9000," + second).getBytes(StandardCharsets.UTF_8))
			.put();
		units(first + second);
		assertThat(existing("1990-05-01")).as("a restart").containsExactly("thu-hai", "thu-mot");
		units(first.replace("Phòng Thử", "Phòng Thử nghiệm") + second);
		assertThat(existing("1990-05-01")).as("another name").containsExactly("thu-hai", "thu-mot");
		this.loader.loadUnits(FileOf.text("units.csv", "position," + UNITS + "," + UBND + "8999," + first));
		assertThat(existing("1990-05-01")).as("another place").containsExactly("thu-mot", "thu-hai");
	}

	@Test
	void aLeaveThatWasTakenBackIsNotLoadedAgain() {
		posts("thu.mot,Người thử,kho-bac,staff,2024-01-01,\n");
		leaves("thu.mot,,2024-03-04,2024-03-08,nghỉ phép\n");
		this.directory.withdrawSubstitution("thu.mot", LocalDate.of(2024, 3, 4));
		leaves("thu.mot,,2024-03-04,2024-03-08,nghỉ phép\n");
		assertThat(this.directory.substitutions()).noneMatch((leave) -> leave.absentUser().equals("thu.mot"));
	}

	@Test
	void unitsExistBetweenTheirDays() {
		units("thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,1990-06-30,,\n");
		assertThat(existing("1989-12-31")).isEmpty();
		assertThat(existing("1990-01-01")).containsExactly("thu-mot");
		assertThat(existing("1990-06-30")).containsExactly("thu-mot");
		assertThat(existing("1990-07-01")).isEmpty();
	}

	@Test
	void faultsOfUnitsAreNamedAndNothingIsApplied() {
		refused(() -> this.loader.loadUnits(FileOf.text("units.csv", UNITS + UBND + """
				thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,,,
				thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,,,
				Thu_Hai,Phòng Thử,Thử,section,district,ubnd,1990-01-01,,,
				thu-ba,Phòng Thử,Thử,section,district,khong-co,1990-01-01,,,
				thu-bon,Phòng Thử,Thử,sở,district,ubnd,1990-01-01,,,
				thu-nam,Phòng Thử,Thử,section,district,ubnd,01/01/1990,,,
				thu-sau,Phòng Thử,Thử,section,district,ubnd,1990-01-01,1989-12-31,,
				thu-bay,%s,Thử,section,district,ubnd,1990-01-01,,,
				thu-tam,Phòng Thử,Thử,section,district,,1990-01-01,,,
				thu-chin,Phòng Thử,Thử,section,district,thu-muoi,1990-01-01,,,
				thu-muoi,Phòng Thử,Thử,section,district,thu-chin,1990-01-01,,,
				thu-11,Phòng Thử,Thử,section,quận,ubnd,1990-01-01,,,
				thu-12,Phòng Thử,Thử,section,district,ubnd,1990-01-01,,,%s
				""".formatted("x".repeat(201), "x".repeat(201)))),
				"Tệp units.csv, dòng 4, cột «id»: trùng với một dòng trên: thu-mot",
				"Tệp units.csv, dòng 5, cột «id»: chỉ gồm chữ thường không dấu, số và gạch nối: Thu_Hai",
				"Tệp units.csv, dòng 6, cột «parent»: không có đơn vị «khong-co»",
				"Tệp units.csv, dòng 7, cột «kind»: giá trị không biết: sở",
				"Tệp units.csv, dòng 8, cột «valid_from»: không phải ngày dạng năm-tháng-ngày: 01/01/1990",
				"Tệp units.csv, dòng 9, cột «valid_to»: trước ngày đầu",
				"Tệp units.csv, dòng 10, cột «name»: dài quá 200 ký tự",
				"Tệp units.csv, dòng 11, cột «parent»: chỉ đơn vị loại «UBND» không có đơn vị cấp trên",
				"Tệp units.csv, dòng 12, cột «parent»: đơn vị nằm dưới chính nó: thu-chin",
				"Tệp units.csv, dòng 13, cột «parent»: đơn vị nằm dưới chính nó: thu-muoi",
				"Tệp units.csv, dòng 14, cột «level»: giá trị không biết: quận",
				"Tệp units.csv, dòng 15, cột «basis»: dài quá 200 ký tự");
		assertThat(existing("1990-05-01")).isEmpty();
	}

	@Test
	void aFileWithoutTheAuthorityOrWithAnotherHeaderIsRefused() {
		refused(() -> this.loader.loadUnits(FileOf.text("units.csv", UNITS)),
				"Tệp units.csv: thiếu đơn vị loại «UBND»");
		refused(() -> this.loader.loadUnits(FileOf.text("units.csv", UNITS.replace("short_name", "ten_ngan") + UBND)),
				"Tệp units.csv, dòng 1: thiếu cột «short_name»");
	}

	@Test
	void whatASpreadsheetSavesInVietnamIsReadTheSame() {
		String file = UNITS + UBND + "thu-mot,Phòng Thử,Thử,section,district,ubnd,1990-01-01,,,\n";
		this.loader.loadUnits(FileOf.text("units.csv",
				Normalizer.normalize("\uFEFF" + file.replace(',', ';').replace("\n", "\r\n"), Normalizer.Form.NFD)));
		this.directory.changed();
		assertThat(this.directory.find("thu-mot")).map(Unit::name).contains("Phòng Thử");
	}

	@Test
	void anAliasIsKnownByItsNormalFormAndCanChangeItsMeaning() {
		aliases("Phòng Thử - Nghiệm,noi-vu,,\n");
		assertThat(this.directory.resolve("PHÒNG THỬ-NGHIỆM", LocalDate.of(2024, 3, 1)).units()).extracting(Unit::id)
			.containsExactly("noi-vu");
		aliases("phòng  thử – nghiệm,tu-phap,,\n");
		assertThat(this.directory.resolve("Phòng Thử - Nghiệm", LocalDate.of(2024, 3, 1)).units()).extracting(Unit::id)
			.containsExactly("tu-phap");
	}

	@Test
	void faultsOfAliasesAreNamedAndNothingIsApplied() {
		refused(() -> this.loader.loadAliases(FileOf.text("aliases.csv", ALIASES + """
				Phòng Thử,noi-vu,,
				PHÒNG THỬ,tu-phap,,
				Phòng Thử hai,,,
				Phòng Thử ba,khong-co,,
				Phòng Thử bốn,,office;sở,
				,noi-vu,,
				""")), "Tệp aliases.csv, dòng 3, cột «alias»: đã có nghĩa khác ở một dòng trên: PHÒNG THỬ",
				"Tệp aliases.csv, dòng 4, cột «unit»: phải ghi một đơn vị, các loại đơn vị, hoặc «có» ở cột không chỉ đơn vị nào (vague)",
				"Tệp aliases.csv, dòng 5, cột «unit»: không có đơn vị «khong-co»",
				"Tệp aliases.csv, dòng 6, cột «kinds»: loại đơn vị không biết: sở",
				"Tệp aliases.csv, dòng 7, cột «alias»: để trống");
		assertThat(this.directory.resolve("Phòng Thử", DAY).unresolved()).containsExactly("phòng thử");
	}

	@Test
	void aChangedPostReplacesTheOneOfTheSamePersonUnitAndRole() {
		posts("thu.mot,Người thử,kho-bac,deputy,2024-01-01,\n");
		posts("thu.mot,Người thử,kho-bac,deputy,2024-01-01,2024-03-31\nthu.mot,Người thử,bhxh,deputy,2024-04-01,\n");
		assertThat(this.directory.acting("kho-bac", Role.DEPUTY, LocalDate.of(2024, 3, 31))).contains("thu.mot");
		assertThat(this.directory.acting("kho-bac", Role.DEPUTY, LocalDate.of(2024, 4, 1))).doesNotContain("thu.mot");
		assertThat(this.directory.acting("bhxh", Role.DEPUTY, LocalDate.of(2024, 4, 1))).contains("thu.mot");
	}

	@Test
	void faultsOfPostsAreNamedAndNothingIsApplied() {
		refused(() -> this.loader.loadPosts(FileOf.text("posts.csv", POSTS + """
				thu.mot,Người thử,noi-vu,staff,2024-01-01,
				thu.mot,Người thử,noi-vu,staff,2025-01-01,
				thu mot,Người thử,noi-vu,staff,2024-01-01,
				thu.hai,Người thử,khong-co,staff,2024-01-01,
				thu.ba,Người thử,noi-vu,nhân viên,2024-01-01,
				thu.bon,,noi-vu,staff,2024-01-01,
				thu.nam,Người thử,noi-vu,staff,,
				%s,Người thử,noi-vu,staff,2024-01-01,
				""".formatted("thu." + "x".repeat(57)))),
				"Tệp posts.csv, dòng 3, cột «user»: trùng với một dòng trên: thu.mot, noi-vu, staff",
				"Tệp posts.csv, dòng 4, cột «user»: chỉ gồm chữ, số, dấu chấm, gạch dưới và gạch nối: thu mot",
				"Tệp posts.csv, dòng 5, cột «unit»: không có đơn vị «khong-co»",
				"Tệp posts.csv, dòng 6, cột «role»: giá trị không biết: nhân viên",
				"Tệp posts.csv, dòng 7, cột «display_name»: để trống",
				"Tệp posts.csv, dòng 8, cột «valid_from»: để trống",
				"Tệp posts.csv, dòng 9, cột «user»: dài quá 60 ký tự");
		assertThat(this.directory.all()).noneMatch((post) -> post.userId().startsWith("thu."));
	}

	@Test
	void aLeaveIsReplacedByItsPersonAndFirstDayAndNeedsNoSubstitute() {
		posts("thu.mot,Người thử,kho-bac,staff,2024-01-01,\nthu.hai,Người thử,kho-bac,deputy,2024-01-01,\n");
		leaves("thu.mot,thu.hai,2024-03-04,2024-03-08,nghỉ phép\n");
		leaves("thu.mot,,2024-03-04,2024-03-05,nghỉ phép\n");
		assertThat(this.directory.substitutions()).filteredOn((leave) -> leave.absentUser().equals("thu.mot"))
			.containsExactly(
					new Substitution("thu.mot", null, LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5), "nghỉ phép"));
	}

	@Test
	void faultsOfLeavesAreNamedAndNothingIsApplied() {
		posts("thu.mot,Người thử,kho-bac,staff,2024-01-01,\nthu.hai,Người thử,kho-bac,deputy,2024-01-01,\n");
		refused(() -> this.loader.loadSubstitutions(FileOf.text("leaves.csv", LEAVES + """
				thu.mot,thu.hai,2024-03-04,2024-03-08,nghỉ phép
				thu.mot,,2024-03-04,2024-03-08,nghỉ phép
				thu.la,thu.hai,2024-03-04,2024-03-08,nghỉ phép
				thu.hai,thu.la,2024-03-04,2024-03-08,nghỉ phép
				thu.hai,thu.hai,2024-03-04,2024-03-08,nghỉ phép
				thu.hai,,2024-03-05,2024-03-04,nghỉ phép
				thu.hai,,2024-03-06,,nghỉ phép
				thu.hai,,2024-03-07,2024-03-08,%s
				""".formatted("x".repeat(501)))),
				"Tệp leaves.csv, dòng 3, cột «absent_user»: trùng với một dòng trên: thu.mot, 2024-03-04",
				"Tệp leaves.csv, dòng 4, cột «absent_user»: không có người dùng «thu.la»",
				"Tệp leaves.csv, dòng 5, cột «substitute_user»: không có người dùng «thu.la»",
				"Tệp leaves.csv, dòng 6, cột «substitute_user»: không thay được cho chính mình: thu.hai",
				"Tệp leaves.csv, dòng 7, cột «valid_to»: trước ngày đầu",
				"Tệp leaves.csv, dòng 8, cột «valid_to»: để trống",
				"Tệp leaves.csv, dòng 9, cột «reason»: dài quá 500 ký tự");
		assertThat(this.directory.substitutions()).noneMatch((leave) -> leave.absentUser().startsWith("thu."));
	}

	private void units(String rows) {
		this.loader.loadUnits(FileOf.text("units.csv", UNITS + UBND + rows));
		this.directory.changed();
	}

	private void aliases(String rows) {
		this.loader.loadAliases(FileOf.text("aliases.csv", ALIASES + rows));
		this.directory.changed();
	}

	private void posts(String rows) {
		this.loader.loadPosts(FileOf.text("posts.csv", POSTS + rows));
		this.directory.changed();
	}

	private void leaves(String rows) {
		this.loader.loadSubstitutions(FileOf.text("leaves.csv", LEAVES + rows));
		this.directory.changed();
	}

	private List<String> existing(String day) {
		this.directory.changed();
		return this.directory.existingOn(LocalDate.parse(day)).stream().map(Unit::id).toList();
	}

	private static void refused(Runnable loading, String... faults) {
		assertThatThrownBy(loading::run).isInstanceOfSatisfying(TableFaults.class,
				(ex) -> assertThat(ex.faults()).containsExactly(faults));
	}

}
