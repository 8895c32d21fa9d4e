package vn.gov.nghean.tuongduong.cchc.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param lines authority and title, such as {@code TM. ỦY BAN NHÂN DÂN},
 * {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}; capitals
 * @param name the person; null while nobody has signed
 */
public record SignatureBlock(List<String> lines, @Nullable String name) {

	public SignatureBlock signedBy(String person) {
		return new SignatureBlock(this.lines, person);
	}

}
