package vn.gov.nghean.tuongduong.cchc.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

	/** The rows of a table, the first one included. */
	static List<TableLine> parse(String file, byte[] content) {
		return parse(file, decode(file, content));
	}

	/** The rows of a table, the first one included. */
	static List<TableLine> parse(String file, String content) {
		String text = plain(content);
		String first = text.lines().findFirst().orElse("");
		return parse(file, text, (first.contains(";") && !first.contains(",")) ? ';' : ',');
	}

	/** The rows of a file whose table may begin further down. */
	static List<TableLine> parseAny(String file, byte[] content) {
		String text = plain(decode(file, content));
		String unquoted = text.replaceAll("\"[^\"]*+\"", "");
		long commas = unquoted.chars().filter((each) -> each == ',').count();
		long semicolons = unquoted.chars().filter((each) -> each == ';').count();
		return parse(file, text, (semicolons > commas) ? ';' : ',');
	}

	private static String plain(String content) {
		return content.replace("\uFEFF", "").replaceAll("\r\n?", "\n");
	}

	private static List<TableLine> parse(String file, String text, char separator) {
		List<TableLine> lines = new ArrayList<>();
		int line = 1;
		int counted = 0;
		for (CSVRecord csv : records(file, text, separator)) {
			int start = contentFrom(text, (int) csv.getCharacterPosition());
			for (; counted < start; counted++) {
				line += (text.charAt(counted) == '\n') ? 1 : 0;
			}
			lines.add(new TableLine(line, csv.toList()));
		}
		return lines;
	}

	/** Empty lines before a row are not part of it. */
	private static int contentFrom(String text, int position) {
		int at = position;
		while (at < text.length() && text.charAt(at) == '\n') {
			at++;
		}
		return at;
	}

	private static List<CSVRecord> records(String file, String text, char separator) {
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

	private static String decode(String file, byte[] bytes) {
		CharBuffer text = CharBuffer.allocate(bytes.length);
		if (StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError()) {
			long line = 1 + text.flip().chars().filter((each) -> each == '\n').count();
			throw new TableFaults(List
				.of("Tệp %s, dòng %d: không phải UTF-8; trong Excel hãy lưu dạng «CSV UTF-8»".formatted(file, line)));
		}
		return text.flip().toString();
	}

}
