package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.FileKind;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableLine;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileCell;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileRow;

/**
 * From the bytes of a file to its tables: Word (.docx), Excel (.xlsx) or CSV, told by
 * what is in it and not by its name.
 */
final class PlanFiles {

	/** What a decision with its appendices unpacks to is some hundred times less. */
	private static final long MOST_UNPACKED = 100_000_000;

	private PlanFiles() {
	}

	/**
	 * @throws TableFaults in Vietnamese if it is no such file, or too large
	 */
	static List<FileTable> tables(String file, byte[] content) {
		if (content.length == 0) {
			throw fault(file, "tệp rỗng");
		}
		if (content.length > 1 && content[0] == 'P' && content[1] == 'K' && swells(content)) {
			throw fault(file, "nội dung giải nén quá lớn");
		}
		return FileKind.of(content).map((kind) -> switch (kind) {
			case DOCX -> WordTables.of(file, content);
			case XLSX -> SheetTables.of(file, content);
			case DOC -> throw fault(file, "là Word cũ (.doc); hãy mở bằng Word và lưu lại dạng .docx");
			case XLS -> throw fault(file, "là Excel cũ (.xls); hãy mở bằng Excel và lưu lại dạng .xlsx");
			case PDF, PNG, JPEG ->
				throw fault(file, "là bản PDF hoặc ảnh; hãy dùng tệp Word (.docx), Excel (.xlsx) hoặc CSV");
		}).orElseGet(() -> csv(file, content));
	}

	private static List<FileTable> csv(String file, byte[] content) {
		for (byte each : content) {
			if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
				throw fault(file, "không phải tệp Word (.docx), Excel (.xlsx) hoặc CSV");
			}
		}
		List<FileRow> rows = new ArrayList<>();
		int origin = 0;
		for (TableLine line : CsvTable.lines(file, content)) {
			List<FileCell> cells = new ArrayList<>();
			for (String cell : line.cells().subList(0, Math.min(line.cells().size(), FileTable.MOST_COLUMNS))) {
				cells.add(new FileCell(CellText.clean(cell), origin++));
			}
			rows.add(new FileRow(line.number(), cells));
		}
		return List.of(new FileTable("Tệp " + file, List.of(), rows));
	}

	/** Whether unpacking takes more memory than a plan is worth. */
	private static boolean swells(byte[] content) {
		byte[] buffer = new byte[65536];
		long unpacked = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			while (zip.getNextEntry() != null) {
				for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
					unpacked += read;
					if (unpacked > MOST_UNPACKED) {
						return true;
					}
				}
			}
			return false;
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

	static TableFaults fault(String file, String what) {
		return new TableFaults(List.of("Tệp %s: %s".formatted(file, what)));
	}

}
