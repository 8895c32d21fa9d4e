package vn.gov.nghean.tuongduong.cchc.plan;

/** There is no such plan or row; the message says so in Vietnamese. */
public class PlanNotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public PlanNotFound(String message) {
		super(message);
	}

}
