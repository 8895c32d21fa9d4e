package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.SignatureBlock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How units head and sign their documents.
 */
@IntegrationTest
class LetterheadsTest {

	private static final LocalDate DAY = LocalDate.of(2024, 2, 6);

	@Autowired
	private Letterheads letterheads;

	@Test
	void aCommunesLetterNamesTheDistrictAboveAndTheCommuneInFull() {
		Letterhead head = this.letterheads.of("tam-quang", DAY).kind("PXL");
		assertThat(head).isEqualTo(new Letterhead("UBND huyện Tương Dương", "Ủy ban nhân dân xã Tam Quang", "Tam Quang",
				"PXL-UBND", null, null));
	}

	@Test
	void theAuthorityNamesNobodyAbove() {
		assertThat(this.letterheads.of("ubnd", DAY).superior()).isNull();
	}

	@Test
	void headsSignByTheirTitleDeputiesForThemOthersByTheirAuthority() {
		assertThat(lines("tam-quang", "tam-quang.chutich")).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
		assertThat(lines("ubnd", "ubnd.phochutich")).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH",
				"PHÓ CHỦ TỊCH");
		assertThat(lines("noi-vu", "noi-vu.truongphong")).containsExactly("TRƯỞNG PHÒNG");
		assertThat(lines("noi-vu", "noi-vu.chuyenvien")).containsExactly("TUQ. TRƯỞNG PHÒNG");
	}

	@Test
	void aUnitWithoutARowOfItsOwnStillHeadsAndSigns() {
		assertThat(this.letterheads.of("kiem-lam", DAY).place()).isEqualTo("Hạt Kiểm lâm");
		assertThat(this.letterheads.unsigned("kiem-lam", DAY))
			.isEqualTo(new SignatureBlock(List.of("THỦ TRƯỞNG ĐƠN VỊ"), null));
	}

	private List<String> lines(String unit, String user) {
		return this.letterheads.signature(unit, user, DAY).lines();
	}

}
