package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;

/**
 * Who sits in the council, by office and role, from the file of its seats.
 */
@Component
class Council {

	private final List<Seat> seats;

	Council(@Value("${cchc.data}ranking/council.csv") Resource file) {
		RowChecks checks = new RowChecks();
		this.seats = CsvTable.of(file, "unit", "role", "seat").map((row) -> {
			checks.once(row, "unit", row.text("unit"));
			return new Seat(row.text("unit"), row.oneOf(Role.class, "role"), RowChecks.text(row, "seat", 100));
		});
	}

	List<Seat> seats() {
		return this.seats;
	}

	/**
	 * A seat.
	 *
	 * @param name what it is called, such as {@code Thư ký Hội đồng}
	 */
	record Seat(String unitId, Role role, String name) {
	}

}
