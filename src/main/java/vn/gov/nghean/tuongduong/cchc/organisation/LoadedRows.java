package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * What each row of the organisation's files said when it was loaded last. A row that says
 * the same at the next start is left alone, so that what people changed meanwhile stays.
 */
@Component
class LoadedRows {

	private final JdbcTemplate jdbc;

	LoadedRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The hashes of a file's rows by their keys. */
	Map<String, String> of(String file) {
		Map<String, String> hashes = new HashMap<>();
		this.jdbc.query("SELECT row_key, hash FROM organisation_loaded_row WHERE file = ?",
				(RowCallbackHandler) (row) -> hashes.put(row.getString("row_key"), row.getString("hash")), file);
		return hashes;
	}

	void keep(String file, Map<String, String> hashes) {
		List<Object[]> rows = hashes.entrySet()
			.stream()
			.map((row) -> new Object[] { file, row.getKey(), row.getValue() })
			.toList();
		this.jdbc.batchUpdate("REPLACE INTO organisation_loaded_row (file, row_key, hash) VALUES (?, ?, ?)", rows);
	}

}
