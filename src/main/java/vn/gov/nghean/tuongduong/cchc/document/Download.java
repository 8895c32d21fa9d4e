package vn.gov.nghean.tuongduong.cchc.document;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file as the answer to a request: kept by the browser under its name, never shown as a
 * page.
 */
public final class Download {

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	private Download() {
	}

	/**
	 * A Word file.
	 * @param name without its ending
	 */
	public static ResponseEntity<byte[]> docx(String name, byte[] content) {
		return of(name + ".docx", OFFICE + "wordprocessingml.document", content);
	}

	/**
	 * An Excel file.
	 * @param name without its ending
	 */
	public static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
		return of(name + ".xlsx", OFFICE + "spreadsheetml.sheet", content);
	}

	/**
	 * A table as CSV in UTF-8.
	 * @param name without its ending
	 */
	public static ResponseEntity<byte[]> csv(String name, String content) {
		return of(name + ".csv", "text/csv;charset=UTF-8", content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Any file.
	 * @param name with its ending
	 */
	public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

}
