package vn.gov.nghean.tuongduong.cchc.engine;

/**
 * The web apps' token against forged requests, for pages made on the server: their forms
 * send it as a field, since without script they cannot send it as a header.
 */
public final class PageToken {

	/** Name of the form field. */
	public static final String FIELD = "token";

	/** The request attribute a page takes it from; absent for programs. */
	public static final String ATTRIBUTE = "cchc.page-token";

	private PageToken() {
	}

}
