package vn.gov.nghean.tuongduong.cchc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * The paper: sizes, paragraphs, tables. Lengths are twentieths of a point, as Word has
 * them.
 */
final class Page {

	private static final int MM = 57;

	private static final int SHORT = 210 * MM;

	private static final int LONG = 297 * MM;

	private static final int TOP = 20 * MM;

	private static final int LEFT = 30 * MM;

	private static final int RIGHT = 15 * MM;

	private static final int FIRST_LINE = 567;

	private static final int SPACE_AFTER = 120;

	private static final int TABLE_SIZE = 12;

	private static final int DENSE_SIZE = 8;

	/** In twentieths of a point. */
	private static final int DENSE_MARGIN = 20;

	private final XWPFDocument document = new XWPFDocument();

	private final int width;

	Page(boolean lying) {
		this.width = (lying ? LONG : SHORT) - LEFT - RIGHT;
		CTSectPr section = this.document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(lying ? LONG : SHORT));
		size.setH(BigInteger.valueOf(lying ? SHORT : LONG));
		if (lying) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(TOP));
		margins.setBottom(BigInteger.valueOf(TOP));
		margins.setLeft(BigInteger.valueOf(LEFT));
		margins.setRight(BigInteger.valueOf(RIGHT));
		margins.setHeader(BigInteger.valueOf(10L * MM));
		margins.setFooter(BigInteger.valueOf(10L * MM));
		numberPagesFromTheSecond(section);
	}

	private void numberPagesFromTheSecond(CTSectPr section) {
		section.addNewTitlePg();
		XWPFHeader header = this.document.createHeader(HeaderFooterType.DEFAULT);
		XWPFParagraph paragraph = header.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
		this.document.createHeader(HeaderFooterType.FIRST).createParagraph();
	}

	XWPFParagraph body(String text, Style style) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.BOTH);
		paragraph.setIndentationFirstLine(FIRST_LINE);
		paragraph.setSpacingAfter(SPACE_AFTER);
		write(paragraph, text, style);
		return paragraph;
	}

	void item(String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setIndentationLeft(this.width / 3);
		write(paragraph, text, Style.of(14));
	}

	void centred(String text, Style style) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		write(paragraph, text, style);
	}

	void space() {
		write(this.document.createParagraph(), "", Style.of(8));
	}

	/** A rule in the middle, a share of the page wide. */
	void rule(int share) {
		ruled(this.document.createParagraph(), this.width * (share + 1) / (2 * (share + 2)) + this.width / 20);
	}

	/** A rule in the middle of a cell: 1 as wide as the text above, 2 a third of it. */
	void rule(XWPFTableCell cell, int share) {
		int cellWidth = ((Number) cell.getWidthDecimal()).intValue();
		ruled(cell.addParagraph(), (share == 1) ? cellWidth / 6 : cellWidth / 3);
	}

	private static void ruled(XWPFParagraph paragraph, int indent) {
		paragraph.setBorderTop(Borders.SINGLE);
		paragraph.setIndentationLeft(indent);
		paragraph.setIndentationRight(indent);
		paragraph.setSpacingBefore(60);
		paragraph.setSpacingAfter(0);
		write(paragraph, "", Style.of(6));
	}

	/** A table without lines that holds what stands side by side. */
	XWPFTable frame(int rows, int... shares) {
		XWPFTable table = this.document.createTable(rows, shares.length);
		table.removeBorders();
		layOut(table, shares);
		return table;
	}

	private void layOut(XWPFTable table, int... shares) {
		int whole = Arrays.stream(shares).sum();
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		table.setWidth(this.width);
		var grid = table.getCTTbl().addNewTblGrid();
		for (int share : shares) {
			grid.addNewGridCol().setW(BigInteger.valueOf((long) this.width * share / whole));
		}
		for (XWPFTableRow row : table.getRows()) {
			for (int at = 0; at < shares.length; at++) {
				row.getCell(at).setWidth(String.valueOf(this.width * shares[at] / whole));
			}
		}
	}

	void line(XWPFTableCell cell, String text, Style style) {
		write(cell, text, style, ParagraphAlignment.CENTER);
	}

	void leftLine(XWPFTableCell cell, String text, Style style) {
		write(cell, text, style, ParagraphAlignment.LEFT);
	}

	private static void write(XWPFTableCell cell, String text, Style style, ParagraphAlignment alignment) {
		XWPFParagraph first = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
		boolean fresh = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
		XWPFParagraph paragraph = fresh ? first : cell.addParagraph();
		paragraph.setAlignment(alignment);
		paragraph.setSpacingAfter(0);
		write(paragraph, text, style);
	}

	void table(DocumentTable content) {
		XWPFTable table = this.document.createTable(content.rows().size() + 1, content.columns().size());
		layOut(table, content.columns().stream().mapToInt(DocumentTable.Column::width).toArray());
		if (content.dense()) {
			table.setCellMargins(0, DENSE_MARGIN, 0, DENSE_MARGIN);
		}
		Style style = Style.of(content.dense() ? DENSE_SIZE : TABLE_SIZE);
		XWPFTableRow head = table.getRow(0);
		head.setRepeatHeader(true);
		head.setCantSplitRow(true);
		for (int at = 0; at < content.columns().size(); at++) {
			write(head.getCell(at), content.columns().get(at).heading(), style.asBold(), ParagraphAlignment.CENTER);
			head.getCell(at).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		}
		for (int line = 0; line < content.rows().size(); line++) {
			XWPFTableRow row = table.getRow(line + 1);
			row.setCantSplitRow(true);
			fill(row, content.rows().get(line), content.columns(), style);
		}
	}

	private static void fill(XWPFTableRow row, List<String> cells, List<DocumentTable.Column> columns, Style style) {
		for (int at = 0; at < cells.size(); at++) {
			ParagraphAlignment alignment = switch (columns.get(at).align()) {
				case LEFT -> ParagraphAlignment.LEFT;
				case CENTRE -> ParagraphAlignment.CENTER;
				case RIGHT -> ParagraphAlignment.RIGHT;
			};
			XWPFTableCell cell = row.getCell(at);
			cells.get(at).lines().forEach((text) -> write(cell, text, style, alignment));
		}
	}

	private static void write(XWPFParagraph paragraph, String text, Style style) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily("Times New Roman");
		run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
		run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.cs);
		run.setFontSize(style.size());
		run.setBold(style.bold());
		run.setItalic(style.italic());
		run.setText(text);
	}

	byte[] bytes() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			this.document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param size in points
	 */
	record Style(int size, boolean bold, boolean italic) {

		static Style of(int size) {
			return new Style(size, false, false);
		}

		Style asBold() {
			return new Style(this.size, true, this.italic);
		}

		Style asItalic() {
			return new Style(this.size, this.bold, true);
		}

	}

}
