package vn.gov.nghean.tuongduong.cchc.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of units as plans write them: every cell of the 2024 plan's columns, and what
 * other plans write.
 */
class UnitNamesTest {

	private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

	private final Organisation organisation = ShippedOrganisation.with(List.of(), List.of());

	static Stream<Cell> cells() {
		return CsvTable.of(new ClassPathResource("organisation/cells.csv"), "text", "units", "vague")
			.map((row) -> new Cell(row.text("text"), row.list("units"), row.list("vague").size()))
			.stream();
	}

	@ParameterizedTest
	@MethodSource("cells")
	void aCellNamesItsUnitsAndNothingIsLeftOver(Cell cell) {
		UnitResolution resolution = this.organisation.resolve(cell.text(), DAY);
		assertThat(resolution.unresolved()).isEmpty();
		assertThat(resolution.vague()).hasSize(cell.vague());
		assertThat(resolution.units().stream().map(Unit::id)).containsExactlyElementsOf(inDisplayOrder(cell));
	}

	@ParameterizedTest
	@MethodSource("cells")
	void decomposedLettersNameTheSame(Cell cell) {
		String decomposed = Normalizer.normalize(cell.text(), Normalizer.Form.NFD);
		assertThat(this.organisation.resolve(decomposed, DAY)).isEqualTo(this.organisation.resolve(cell.text(), DAY));
	}

	@Test
	void aUnitNobodyKnowsIsNamedAndNotGuessed() {
		UnitResolution resolution = this.organisation.resolve("Phòng Nội vụ; Phòng Đối ngoại", DAY);
		assertThat(resolution.units()).extracting(Unit::id).containsExactly("noi-vu");
		assertThat(resolution.unresolved()).containsExactly("phòng đối ngoại");
	}

	@Test
	void aCollectiveNameMeansTheUnitsThatExistOnTheDay() {
		assertThat(this.organisation.resolve("UBND cấp xã", LocalDate.of(2025, 6, 30)).units()).hasSize(17);
		assertThat(this.organisation.resolve("UBND cấp xã", LocalDate.of(2025, 7, 1)).units()).isEmpty();
	}

	@Test
	void theNameOfAUnitThatIsGoneMeansNobody() {
		UnitResolution resolution = this.organisation.resolve("UBND xã Tam Quang, Kho bạc Nhà nước huyện",
				LocalDate.of(2025, 7, 1));
		assertThat(resolution.units()).extracting(Unit::id).containsExactly("kho-bac");
		assertThat(resolution.unresolved()).containsExactly("ubnd xã tam quang");
	}

	@ParameterizedTest
	@CsvSource({ "Trưởng phòng Tư pháp, tu-phap", "Chánh Văn phòng HĐND-UBND huyện, van-phong",
			"Trưởng phòng Nội vụ, noi-vu", "Trưởng phòng Tài chính - Kế hoạch, tai-chinh-ke-hoach",
			"Trưởng phòng Văn hóa - Thông tin, van-hoa-thong-tin", "Đồng chí Chánh Thanh tra huyện, thanh-tra",
			"Giám đốc Trung tâm GDNN-GDTX, trung-tam-gdnn-gdtx", "Chủ tịch UBND xã Tam Quang, tam-quang",
			"Chủ tịch UBND huyện, ubnd" })
	void theTitleOfAHeadGivesTheUnit(String title, String unit) {
		assertThat(this.organisation.resolveOfficial(title, DAY)).map(Unit::id).contains(unit);
	}

	@ParameterizedTest
	@CsvSource({ "Trưởng phòng Đối ngoại", "Phó Trưởng phòng Tư pháp", "Trưởng các phòng chuyên môn" })
	void aTitleThatLeadsNoOneUnitGivesNone(String title) {
		assertThat(this.organisation.resolveOfficial(title, DAY)).isEmpty();
	}

	private List<String> inDisplayOrder(Cell cell) {
		List<String> wanted = cell.units().stream().flatMap(this::expand).toList();
		return this.organisation.existingOn(DAY).stream().map(Unit::id).filter(wanted::contains).toList();
	}

	private Stream<String> expand(String name) {
		UnitKind kind = switch (name) {
			case "OFFICES" -> UnitKind.OFFICE;
			case "SERVICES" -> UnitKind.PUBLIC_SERVICE_UNIT;
			case "COMMUNES" -> UnitKind.COMMUNE;
			default -> null;
		};
		return (kind == null) ? Stream.of(name)
				: this.organisation.existingOn(DAY).stream().filter((unit) -> unit.kind() == kind).map(Unit::id);
	}

	record Cell(String text, List<String> units, int vague) {

		@Override
		public String toString() {
			return this.text.replace("\n", " / ");
		}

	}

}
