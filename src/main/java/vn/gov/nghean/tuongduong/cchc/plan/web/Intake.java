package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.gov.nghean.tuongduong.cchc.document.StoredFiles;
import vn.gov.nghean.tuongduong.cchc.document.UploadSize;
import vn.gov.nghean.tuongduong.cchc.plan.PlanDesk;
import vn.gov.nghean.tuongduong.cchc.plan.PlanImport;
import vn.gov.nghean.tuongduong.cchc.plan.PlanRefused;
import vn.gov.nghean.tuongduong.cchc.plan.ReviewEdits;

/**
 * What the page does with the files it is sent.
 */
@Component
class Intake {

	private static final int LONGEST_NAME = 80;

	private final PlanImport files;

	private final PlanDesk desk;

	Intake(PlanImport files, PlanDesk desk) {
		this.files = files;
		this.desk = desk;
	}

	/**
	 * The form with what its file says; the same if it came without one.
	 * @param notes takes what was not read
	 * @throws PlanRefused if it is the plan of another year, unless the form names it
	 */
	ImportForm read(ImportForm form, @Nullable MultipartFile file, List<String> notes) throws IOException {
		if (file == null || file.isEmpty()) {
			return form;
		}
		demandSize(file);
		PlanImport.Imported read = this.files.read(nameOf(file), file.getBytes());
		String named = read.head().year();
		if (form.head().title().isEmpty() && !named.isEmpty() && !named.equals(form.head().year())) {
			throw new PlanRefused(
					"Văn bản là kế hoạch năm %s, còn trang này là của năm %s.".formatted(named, form.head().year()));
		}
		notes.addAll(read.notes());
		return form.with(read);
	}

	/**
	 * Keeps the form as a draft; without a list of tasks only what it says of the plan.
	 * @param drafted whether the year has a plan already
	 * @throws PlanRefused naming what is missing
	 */
	void keep(ImportForm form, boolean drafted, String by) {
		if (!form.hasTasks() && !drafted) {
			throw new PlanRefused("Hãy chọn tệp Word (.docx), Excel (.xlsx) hoặc CSV có danh mục nhiệm vụ.");
		}
		List<String> missing = form.head().missing();
		if (!missing.isEmpty()) {
			throw new PlanRefused("%sVăn bản không ghi rõ, hãy ghi: %s."
				.formatted(form.hasTasks() ? "Đã đọc danh mục nhiệm vụ, chưa lưu. " : "", String.join(", ", missing)));
		}
		if (form.hasTasks()) {
			this.desk.draft(form.head(), form.groups(), form.appendix(), by);
		}
		else {
			this.desk.rename(form.head(), by);
		}
	}

	/**
	 * What was filled in in a file of the review sheet.
	 * @throws PlanRefused if there is none, or it is too large
	 */
	ReviewEdits filledIn(int year, MultipartFile file) throws IOException {
		if (file.isEmpty()) {
			throw new PlanRefused("Hãy chọn tệp bảng rà soát (.xlsx).");
		}
		demandSize(file);
		return this.desk.readReview(year, nameOf(file), file.getBytes());
	}

	private static void demandSize(MultipartFile file) {
		if (file.getSize() > StoredFiles.LARGEST) {
			throw new PlanRefused(UploadSize.refusal(nameOf(file), file.getSize(), StoredFiles.LARGEST));
		}
	}

	private static String nameOf(MultipartFile file) {
		String name = String.valueOf(file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", "");
		return name.substring(Math.max(0, name.length() - LONGEST_NAME));
	}

}
