package vn.gov.nghean.tuongduong.cchc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the days announced at run time.
 */
class AnnouncedDayStore {

	private final JdbcTemplate jdbc;

	AnnouncedDayStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** All on record, by day, the newest of a day last. */
	List<AnnouncedDay> all() {
		return this.jdbc.query("SELECT * FROM calendar_day ORDER BY day, id", (row, index) -> read(row));
	}

	private static AnnouncedDay read(ResultSet row) throws SQLException {
		CalendarDay day = new CalendarDay(row.getObject("day", LocalDate.class),
				CalendarDay.Kind.valueOf(row.getString("kind")), row.getString("name"),
				CalendarDay.Status.valueOf(row.getString("status")), row.getString("source"));
		return new AnnouncedDay(day, row.getString("added_by"), row.getTimestamp("added_at").toInstant(),
				row.getString("withdrawn_by"), moment(row.getTimestamp("withdrawn_at")),
				row.getString("withdrawn_source"));
	}

	private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/** Adds a row in the place of the one that holds for its day, if there is one. */
	void put(CalendarDay day, String by, Instant at) {
		withdraw(day.date(), day.source(), by, at);
		this.jdbc.update(
				"INSERT INTO calendar_day (day, kind, name, status, source, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
				day.date(), day.kind().name(), day.name(), day.status().name(), day.source(), by, Timestamp.from(at));
	}

	void withdraw(LocalDate day, String source, String by, Instant at) {
		this.jdbc.update(
				"UPDATE calendar_day SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_source = ? WHERE day_in_force = ?",
				by, Timestamp.from(at), source, day);
	}

}
