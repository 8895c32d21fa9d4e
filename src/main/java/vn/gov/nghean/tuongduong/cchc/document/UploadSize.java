package vn.gov.nghean.tuongduong.cchc.document;

/**
 * How large a file may be, said to its sender.
 */
public final class UploadSize {

	private static final int MEGABYTE = 1024 * 1024;

	private UploadSize() {
	}

	/**
	 * Why a file is too large, in Vietnamese.
	 * @param size in bytes
	 * @param largest that is accepted, in bytes
	 */
	public static String refusal(String file, long size, int largest) {
		// Never said to be as large as what is accepted.
		double megabytes = Math.ceil(size * 10.0 / MEGABYTE) / 10;
		return "Tệp «%s» lớn %s MB, chỉ nhận tệp không quá %d MB. Hãy chọn tệp khác; các ô khác vẫn giữ nguyên."
			.formatted(file, String.format(java.util.Locale.ROOT, "%.1f", megabytes).replace('.', ','),
					largest / MEGABYTE);
	}

}
