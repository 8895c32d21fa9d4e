package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Opens {@link TimeMachine#advance} to the tests of other modules.
 */
@Component
public class Advance {

	private final TimeMachine timeMachine;

	Advance(TimeMachine timeMachine) {
		this.timeMachine = timeMachine;
	}

	public int to(Instant target) {
		return this.timeMachine.advance(target);
	}

}
