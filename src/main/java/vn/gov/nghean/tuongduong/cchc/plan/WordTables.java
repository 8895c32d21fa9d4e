package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileCell;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileRow;

/**
 * The tables of a Word file (.docx) with the text before each. What was deleted with
 * changes tracked is not read.
 */
final class WordTables {

	private final String file;

	private final WordNumbers numbers = new WordNumbers();

	private final List<FileTable> tables = new ArrayList<>();

	private List<String> lines = new ArrayList<>();

	private int origins;

	private WordTables(String file) {
		this.file = file;
	}

	static List<FileTable> of(String file, byte[] content) {
		WordTables read = new WordTables(file);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
			document.getBodyElements().forEach(read::add);
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
				| IllegalStateException ex) {
			throw PlanFiles.fault(file, "không đọc được tệp Word (.docx)");
		}
		return read.tables;
	}

	private void add(IBodyElement element) {
		if (element instanceof XWPFTable table) {
			this.tables.add(table(table));
			this.lines = new ArrayList<>();
		}
		else {
			CellText.clean(text(element)).lines().forEach(this.lines::add);
		}
	}

	private FileTable table(XWPFTable table) {
		String name = "Tệp %s, bảng %d".formatted(this.file, this.tables.size() + 1);
		List<FileRow> rows = new ArrayList<>();
		FileRow above = new FileRow(0, List.of());
		for (XWPFTableRow row : table.getRows()) {
			above = new FileRow(rows.size() + 1, cells(row, above));
			rows.add(above);
		}
		return new FileTable(name, this.lines, rows);
	}

	private List<FileCell> cells(XWPFTableRow row, FileRow above) {
		List<FileCell> cells = new ArrayList<>();
		for (int gap = before(row); gap > 0; gap--) {
			cells.add(FileCell.NONE);
		}
		for (ICell each : row.getTableICells()) {
			CTTcPr shape = (each instanceof XWPFTableCell cell) ? cell.getCTTc().getTcPr() : null;
			FileCell read = goesOn(shape) ? above.cell(cells.size()) : (besides(shape) && !cells.isEmpty())
					? cells.get(cells.size() - 1) : new FileCell(CellText.clean(text(each)), this.origins++);
			for (int width = span(shape); width > 0 && cells.size() < FileTable.MOST_COLUMNS; width--) {
				cells.add(read);
			}
		}
		return cells;
	}

	private static int before(XWPFTableRow row) {
		if (row.getCtRow().getTrPr() == null || row.getCtRow().getTrPr().sizeOfGridBeforeArray() == 0) {
			return 0;
		}
		return Math.min(row.getCtRow().getTrPr().getGridBeforeArray(0).getVal().intValue(), FileTable.MOST_COLUMNS);
	}

	private static int span(@Nullable CTTcPr shape) {
		return (shape != null && shape.getGridSpan() != null) ? shape.getGridSpan().getVal().intValue() : 1;
	}

	/** Whether the cell is merged with the one above. */
	private static boolean goesOn(@Nullable CTTcPr shape) {
		return shape != null && shape.getVMerge() != null && shape.getVMerge().getVal() != STMerge.RESTART;
	}

	/** Whether the cell is merged with the one to its left, the old way. */
	private static boolean besides(@Nullable CTTcPr shape) {
		return shape != null && shape.getHMerge() != null && shape.getHMerge().getVal() != STMerge.RESTART;
	}

	private String text(ICell cell) {
		if (cell instanceof XWPFSDTCell wrapped) {
			return wrapped.getContent().getText();
		}
		StringBuilder text = new StringBuilder();
		if (cell instanceof XWPFTableCell plain) {
			plain.getBodyElements().forEach((element) -> text.append(text(element)).append('\n'));
		}
		return text.toString();
	}

	private String text(IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph) {
			StringBuilder text = new StringBuilder();
			paragraph.getIRuns().forEach((run) -> text.append(text(run)));
			return this.numbers.before(paragraph) + text;
		}
		if (element instanceof XWPFTable table) {
			return table.getText();
		}
		return (element instanceof XWPFSDT wrapped) ? wrapped.getContent().getText() : "";
	}

	private static String text(IRunElement run) {
		if (run instanceof XWPFSDT wrapped) {
			return wrapped.getContent().getText();
		}
		return (run instanceof XWPFRun plain && plain.getCTR().sizeOfDelTextArray() == 0) ? plain.text() : "";
	}

}
