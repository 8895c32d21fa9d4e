package vn.gov.nghean.tuongduong.cchc.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * From the bytes of a CSV file to its records.
 */
final class CsvText {

	/** What the parser says of a quote that nothing closes. */
	private static final Pattern UNCLOSED = Pattern.compile("startline (\\d+)");

	private CsvText() {
	}

	/** The records of a table, those of the first line included. */
	static List<CSVRecord> parse(String file, String text) {
		String first = text.lines().findFirst().orElse("");
		char separator = (first.contains(";") && !first.contains(",")) ? ';' : ',';
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(true)
			.setTrim(true)
			.get()
			.parse(new StringReader(text))) {
			try {
				return parser.getRecords();
			}
			catch (UncheckedIOException ex) {
				Matcher begun = UNCLOSED.matcher(String.valueOf(ex.getMessage()));
				throw new TableFaults(List.of("Tệp %s, dòng %s: dấu ngoặc kép đặt sai".formatted(file,
						begun.find() ? begun.group(1) : parser.getCurrentLineNumber())));
			}
		}
		catch (IOException ex) {
			throw new TableFaults(List.of("Tệp %s: không đọc được".formatted(file)));
		}
	}

	static String decode(String file, byte[] bytes) {
		CharBuffer text = CharBuffer.allocate(bytes.length);
		if (StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError()) {
			long line = 1 + text.flip().chars().filter((each) -> each == '\n').count();
			throw new TableFaults(List
				.of("Tệp %s, dòng %d: không phải UTF-8; trong Excel hãy lưu dạng «CSV UTF-8»".formatted(file, line)));
		}
		return text.flip().toString();
	}

}
