package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Things that are put together at most once a minute however many ask.
 *
 * @param <T> what is kept
 */
final class KeptForAMinute<T> {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final int MOST = 50;

	private final Map<String, Made<T>> made = new ConcurrentHashMap<>();

	T get(String key, Supplier<T> maker) {
		if (this.made.size() > MOST) {
			this.made.clear();
		}
		return this.made.compute(key, (same, last) -> (last != null && System.nanoTime() - last.at() < FRESH.toNanos())
				? last : new Made<>(System.nanoTime(), maker.get()))
			.thing();
	}

	private record Made<T>(long at, T thing) {
	}

}
