package vn.gov.nghean.tuongduong.cchc.engine;

/**
 * What a person asked for cannot be done. The message tells them why, in Vietnamese, and
 * reaches them as it is: from a step's listener as much as from a web request. Nothing of
 * what they asked for is kept.
 */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Refusal(String message) {
		super(message);
	}

}
