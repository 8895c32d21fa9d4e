package vn.gov.nghean.tuongduong.cchc.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.plan.PlanHead;
import vn.gov.nghean.tuongduong.cchc.plan.PlanImport;

/**
 * The fields by which a plan is taken in: what it says of itself, and the list of tasks
 * of a file that was read already.
 *
 * @param groups as the file had them; blank if none was read
 * @param appendix likewise
 */
record ImportForm(PlanHead head, String groups, String appendix) {

	static ImportForm blank(int year) {
		return new ImportForm(new PlanHead("", String.valueOf(year), "", year + "-01-01", year + "-12-31", "", "", ""),
				"", "");
	}

	static ImportForm of(int year, MultiValueMap<String, String> sent) {
		return new ImportForm(new PlanHead(text(sent, "ten"), String.valueOf(year), text(sent, "chu-de"),
				text(sent, "tu-ngay"), text(sent, "den-ngay"), text(sent, "so-quyet-dinh"),
				text(sent, "ngay-quyet-dinh"), text(sent, "phu-luc")), text(sent, "nhom"), text(sent, "danh-muc"));
	}

	/** What the file plainly says stands where nothing was written. */
	ImportForm with(PlanImport.Imported read) {
		return new ImportForm(this.head.or(read.head()), read.groups(), read.appendix());
	}

	public boolean hasTasks() {
		return !this.appendix.isBlank();
	}

	private static String text(MultiValueMap<String, String> sent, String field) {
		@Nullable String value = sent.getFirst(field);
		return (value != null) ? value.strip() : "";
	}

}
