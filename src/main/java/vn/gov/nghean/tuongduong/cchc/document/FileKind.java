package vn.gov.nghean.tuongduong.cchc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/**
 * The kinds of files people may attach, told by what is in them and not by their names.
 */
public enum FileKind {

	PDF("application/pdf"), PNG("image/png"), JPEG("image/jpeg"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), DOC("application/msword"),
	XLS("application/vnd.ms-excel");

	private static final Tika TIKA = new Tika();

	private static final String MAIN_PART = ".main+xml";

	private final String mediaType;

	FileKind(String mediaType) {
		this.mediaType = mediaType;
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The kind of a content; nothing if it is none of these. */
	public static Optional<FileKind> of(byte[] content) {
		String found = TIKA.detect(content);
		return switch (found) {
			case "application/pdf" -> Optional.of(PDF);
			case "image/png" -> Optional.of(PNG);
			case "image/jpeg" -> Optional.of(JPEG);
			case "application/zip", "application/x-tika-ooxml" -> inZip(content);
			case "application/x-tika-msoffice" -> inOle(content);
			default -> Optional.empty();
		};
	}

	/**
	 * By its main part: one with macros has another. Archives that swell are refused by
	 * the reader.
	 */
	private static Optional<FileKind> inZip(byte[] content) {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
			if (!parts.getPartsByContentType(DOCX.mediaType + MAIN_PART).isEmpty()) {
				return Optional.of(DOCX);
			}
			return parts.getPartsByContentType(XLSX.mediaType + MAIN_PART).isEmpty() ? Optional.empty()
					: Optional.of(XLSX);
		}
		catch (IOException | InvalidFormatException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<FileKind> inOle(byte[] content) {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
				return Optional.of(DOC);
			}
			return files.getRoot().hasEntryCaseInsensitive("Workbook") ? Optional.of(XLS) : Optional.empty();
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

}
