package vn.gov.nghean.tuongduong.cchc.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of the program, to see what it names.
 */
final class Sources {

	private static final String TEXT = all();

	private Sources() {
	}

	/** Whether the program names a variable or field, in quotes. */
	static boolean name(String name) {
		return TEXT.contains('"' + name + '"');
	}

	private static String all() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(BpmnFile::read)
				.collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
