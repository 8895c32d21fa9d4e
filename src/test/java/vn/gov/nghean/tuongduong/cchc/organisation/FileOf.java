package vn.gov.nghean.tuongduong.cchc.organisation;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * Files made up for a test.
 */
final class FileOf {

	private FileOf() {
	}

	static Resource text(String name, String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return name;
			}
		};
	}

}
