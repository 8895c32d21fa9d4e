package vn.gov.nghean.tuongduong.cchc.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Files in the database, so that every node has them: each content once, found by its
 * SHA-256.
 */
@Component
public class StoredFiles {

	/** Largest file accepted, in bytes: 20 MB. */
	public static final int LARGEST = 20 * 1024 * 1024;

	private final JdbcTemplate jdbc;

	StoredFiles(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a file.
	 * @throws FileRefused if it is empty, too large, or not of a kind that is accepted by
	 * its content
	 */
	public Stored keep(byte[] content, Instant at) {
		if (content.length == 0) {
			throw new FileRefused("Tệp rỗng.");
		}
		if (content.length > LARGEST) {
			throw new FileRefused("Tệp lớn quá 20 MB.");
		}
		FileKind kind = FileKind.of(content)
			.orElseThrow(() -> new FileRefused(
					"Chỉ nhận tệp PDF, Word, Excel, PNG, JPEG; nội dung tệp này không thuộc các loại đó."));
		String hash = DigestUtils.sha256Hex(content);
		this.jdbc.update(
				"INSERT IGNORE INTO document_file (hash, size, media_type, content, stored_at) VALUES (?, ?, ?, ?, ?)",
				hash, content.length, kind.mediaType(), content, Timestamp.from(at));
		return new Stored(hash, content.length, kind.mediaType());
	}

	/** The content that has a hash. */
	public Optional<byte[]> content(String hash) {
		return Optional
			.ofNullable(DataAccessUtils.singleResult(this.jdbc.query("SELECT content FROM document_file WHERE hash = ?",
					(row, number) -> row.getBytes("content"), hash)));
	}

	/**
	 * A file that was kept.
	 *
	 * @param hash SHA-256 of its content, in hex
	 * @param size in bytes
	 */
	public record Stored(String hash, int size, String mediaType) {
	}

}
