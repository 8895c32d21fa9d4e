package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Things that happen in the same moment, each in a thread of its own.
 */
final class SameMoment {

	private SameMoment() {
	}

	/** Does them and gives what went wrong with those that were refused. */
	static List<Throwable> of(Runnable... acts) throws InterruptedException {
		CyclicBarrier start = new CyclicBarrier(acts.length);
		ExecutorService threads = Executors.newFixedThreadPool(acts.length);
		try {
			return refused(threads.invokeAll(Arrays.stream(acts).map((act) -> (Callable<Void>) () -> {
				start.await();
				act.run();
				return null;
			}).toList()));
		}
		finally {
			threads.shutdown();
		}
	}

	private static List<Throwable> refused(List<Future<Void>> acts) throws InterruptedException {
		List<Throwable> refused = new ArrayList<>();
		for (Future<Void> act : acts) {
			try {
				act.get();
			}
			catch (ExecutionException ex) {
				refused.add(ex.getCause());
			}
		}
		return refused;
	}

}
