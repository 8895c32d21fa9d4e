package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A Word file as offices write it, cell by cell.
 */
final class PlanWordFile {

	/** The cell is merged with the one above. */
	static final String UP = "^";

	private final XWPFDocument document = new XWPFDocument();

	private final Map<String, BigInteger> lists = new HashMap<>();

	private XWPFTable table = new XWPFTable(this.document.getDocument().getBody().addNewTbl(), this.document);

	PlanWordFile() {
		this.document.getDocument().getBody().removeTbl(0);
	}

	PlanWordFile line(String text) {
		this.document.createParagraph().createRun().setText(text);
		return this;
	}

	PlanWordFile table() {
		this.table = this.document.createTable();
		this.table.removeRow(0);
		return this;
	}

	/**
	 * A row; a line of a cell is a paragraph of its own, after {@code *} one with a
	 * bullet, and {@code #} one that Word numbers; what is between {@code ~} was deleted
	 * with changes tracked.
	 */
	PlanWordFile row(List<String> cells) {
		XWPFTableRow row = this.table.createRow();
		while (!row.getTableCells().isEmpty()) {
			row.removeCell(0);
		}
		cells.forEach((text) -> {
			XWPFTableCell cell = row.addNewTableCell();
			shape(cell).addNewVMerge().setVal(text.equals(UP) ? STMerge.CONTINUE : STMerge.RESTART);
			fill(cell, text.equals(UP) ? "" : text);
		});
		return this;
	}

	/** A row of one cell over so many columns, after others that are not merged. */
	PlanWordFile across(int columns, List<String> before, String text) {
		row(before);
		XWPFTableRow row = this.table.getRow(this.table.getNumberOfRows() - 1);
		XWPFTableCell cell = row.addNewTableCell();
		shape(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
		fill(cell, text);
		return this;
	}

	private static CTTcPr shape(XWPFTableCell cell) {
		return (cell.getCTTc().getTcPr() != null) ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	private void fill(XWPFTableCell cell, String text) {
		XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
		for (String line : text.split("\n")) {
			if (!paragraph.getRuns().isEmpty()) {
				paragraph = cell.addParagraph();
			}
			String list = line.equals("#") ? "decimal" : line.startsWith("* ") ? "bullet" : "";
			if (!list.isEmpty()) {
				paragraph.setNumID(this.lists.computeIfAbsent(list, this::list));
			}
			String own = line.replaceFirst("^(#|\\* )", "").replaceFirst("~.*~", "");
			if (line.contains("~")) {
				paragraph.getCTP()
					.addNewDel()
					.addNewR()
					.addNewDelText()
					.setStringValue(line.replaceFirst(".*~(.*)~.*", "$1"));
			}
			paragraph.createRun().setText(own.substring(0, own.length() / 2));
			paragraph.createRun().setText(own.substring(own.length() / 2));
		}
	}

	private BigInteger list(String format) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.valueOf(this.lists.size()));
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
		level.addNewLvlText().setVal(format.equals("bullet") ? "•" : "%1.");
		level.addNewStart().setVal(BigInteger.ONE);
		XWPFNumbering numbering = this.document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
	}

	byte[] content() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			this.document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
