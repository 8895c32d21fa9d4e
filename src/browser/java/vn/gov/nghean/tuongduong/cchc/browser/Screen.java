package vn.gov.nghean.tuongduong.cchc.browser;

/**
 * What somebody looks at.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param locale what the browser is set up for
 */
record Screen(int width, int height, String locale) {

	static final Screen OFFICE = new Screen(1366, 768, "vi-VN");

	static final Screen PHONE = new Screen(390, 844, "vi-VN");

	static final Screen ENGLISH = new Screen(1366, 768, "en-US");

}
