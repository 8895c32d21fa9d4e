package vn.gov.nghean.tuongduong.cchc.phrase.web;

/**
 * A field of the request that cannot be accepted.
 */
class FieldRefused extends RuntimeException {

	private final String field;

	FieldRefused(String field, String why) {
		super("Trường «%s» %s.".formatted(field, why));
		this.field = field;
	}

	String field() {
		return this.field;
	}

}
