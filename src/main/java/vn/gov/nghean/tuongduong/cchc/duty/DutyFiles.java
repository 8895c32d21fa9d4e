package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.function.Supplier;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * Reads the files the module cannot start without.
 */
final class DutyFiles {

	private DutyFiles() {
	}

	/**
	 * @throws StartupFailure one sentence with every fault
	 */
	static <T> T read(Supplier<T> reader) {
		try {
			return reader.get();
		}
		catch (TableFaults faults) {
			throw new StartupFailure(
					"Dữ liệu sai, hãy sửa rồi khởi động lại: %s.".formatted(String.join("; ", faults.faults())),
					faults);
		}
	}

}
