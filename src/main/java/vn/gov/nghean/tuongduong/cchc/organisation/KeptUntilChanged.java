package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is read from the database once and kept until it changes.
 *
 * @param <T> what is read
 */
final class KeptUntilChanged<T> {

	private final Supplier<T> reader;

	private volatile @Nullable T kept;

	KeptUntilChanged(Supplier<T> reader) {
		this.reader = reader;
	}

	T get() {
		T known = this.kept;
		if (known == null) {
			known = this.reader.get();
			this.kept = known;
		}
		return known;
	}

	/** Reads again at the next question. */
	void changed() {
		this.kept = null;
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			// What is read meanwhile may be rolled back, or be from before the commit.
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					KeptUntilChanged.this.kept = null;
				}
			});
		}
	}

}
