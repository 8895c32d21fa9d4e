package vn.gov.nghean.tuongduong.cchc.duty;

/** There is no such duty record. */
public class UnknownDuty extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownDuty(long id) {
		super("Không có nhiệm vụ số %d".formatted(id));
	}

}
