package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;

/**
 * Others have changed cells otherwise since the sender began; the message says who, when
 * and to what. Nothing of what was sent is saved.
 */
public class EditConflict extends CellFaults {

	private static final long serialVersionUID = 1L;

	EditConflict(List<String> faults, Map<String, String> byCell) {
		super(faults, byCell);
	}

}
