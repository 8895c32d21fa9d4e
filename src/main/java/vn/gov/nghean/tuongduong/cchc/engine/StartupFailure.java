package vn.gov.nghean.tuongduong.cchc.engine;

import org.jspecify.annotations.Nullable;

/**
 * The system cannot start, for a reason an administrator can mend. The message is one
 * Vietnamese sentence that says what to do.
 */
public class StartupFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StartupFailure(String message) {
		this(message, null);
	}

	public StartupFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
