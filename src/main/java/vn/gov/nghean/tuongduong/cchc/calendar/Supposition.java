package vn.gov.nghean.tuongduong.cchc.calendar;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What one thread supposes to be in force while it answers a question; other threads do
 * not notice.
 *
 * @param <V> what may be supposed
 */
public final class Supposition<V> {

	private final ThreadLocal<@Nullable V> supposed = new ThreadLocal<>();

	/** What the calling thread supposes; null if nothing. */
	public @Nullable V get() {
		return this.supposed.get();
	}

	/** A world in which this is in force. */
	public World of(V other) {
		return new World() {
			@Override
			public <T> T answer(Supplier<T> question) {
				return supposing(other, question);
			}
		};
	}

	private <T> T supposing(V other, Supplier<T> question) {
		V outer = this.supposed.get();
		this.supposed.set(other);
		try {
			return question.get();
		}
		finally {
			if (outer != null) {
				this.supposed.set(outer);
			}
			else {
				this.supposed.remove();
			}
		}
	}

	/** Answers questions as things are supposed to be. */
	@FunctionalInterface
	public interface World {

		<T> T answer(Supplier<T> question);

	}

}
