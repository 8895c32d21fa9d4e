package vn.gov.nghean.tuongduong.cchc.document;

/** A file cannot be taken; the message says why, in Vietnamese. */
public class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public FileRefused(String message) {
		super(message);
	}

}
