package vn.gov.nghean.tuongduong.cchc.duty;

/**
 * Something asked of a duty cannot be done; the message says why, in Vietnamese, and
 * names the field at fault if there is one.
 */
public class DutyRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public DutyRefused(String message) {
		super(message);
	}

}
