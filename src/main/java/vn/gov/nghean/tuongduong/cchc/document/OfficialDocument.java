package vn.gov.nghean.tuongduong.cchc.document;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/**
 * An official document as a Word file in the layout of Decree 30/2020, annex I: A4,
 * margins 20/20/30/15 mm, Times New Roman, page numbers centred at the top from page 2,
 * head, subject, body, signature and "Nơi nhận".
 *
 * <p>
 * Parts appear in the order they are added. Not for use by several threads.
 */
public final class OfficialDocument {

	private static final String FILED = "Lưu: VT";

	private final Page page;

	private OfficialDocument(Page page) {
		this.page = page;
	}

	/** A document with this head. */
	public static OfficialDocument by(Letterhead head) {
		return new OfficialDocument(new Page(false)).head(head, null);
	}

	/** The same on a page that lies, for wide tables. */
	public static OfficialDocument lyingBy(Letterhead head) {
		return new OfficialDocument(new Page(true)).head(head, null);
	}

	/**
	 * A letter (công văn): it has no type, its subject stands under the number.
	 * @param subject without "V/v"
	 */
	public static OfficialDocument letterBy(Letterhead head, String subject, List<String> addressees) {
		OfficialDocument letter = new OfficialDocument(new Page(false)).head(head, subject);
		letter.page.space();
		return letter.addressed(addressees);
	}

	private OfficialDocument head(Letterhead head, @Nullable String subject) {
		XWPFTable table = this.page.frame(1, 42, 58);
		XWPFTableCell left = table.getRow(0).getCell(0);
		String superior = head.superior();
		if (superior != null) {
			this.page.line(left, Letterhead.capitals(superior), Page.Style.of(12));
		}
		head.issuerLines().forEach((line) -> this.page.line(left, line, Page.Style.of(12).asBold()));
		this.page.rule(left, 2);
		this.page.line(left, head.numberLine(), Page.Style.of(13));
		if (subject != null) {
			this.page.line(left, "V/v " + subject, Page.Style.of(12));
		}
		XWPFTableCell right = table.getRow(0).getCell(1);
		this.page.line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Page.Style.of(12).asBold());
		this.page.line(right, "Độc lập - Tự do - Hạnh phúc", Page.Style.of(13).asBold());
		this.page.rule(right, 1);
		this.page.line(right, head.dateLine(), Page.Style.of(13).asItalic());
		return this;
	}

	/**
	 * Type and subject, such as {@code BÁO CÁO} and what it is on; blank if the type says
	 * all.
	 */
	public OfficialDocument title(String type, String subject) {
		this.page.space();
		this.page.centred(type, Page.Style.of(14).asBold());
		if (!subject.isBlank()) {
			this.page.centred(subject, Page.Style.of(14).asBold());
		}
		this.page.rule(3);
		return this;
	}

	/** "Kính gửi". */
	public OfficialDocument addressed(List<String> addressees) {
		if (addressees.size() == 1) {
			this.page.centred("Kính gửi: " + addressees.get(0), Page.Style.of(14));
		}
		else {
			this.page.centred("Kính gửi:", Page.Style.of(14));
			addressees.forEach((each) -> this.page.item("- " + each));
		}
		this.page.space();
		return this;
	}

	/** A paragraph of the body; lines of the text become paragraphs of their own. */
	public OfficialDocument paragraph(String text) {
		text.lines()
			.filter((line) -> !line.isBlank())
			.forEach((line) -> this.page.body(line.strip(), Page.Style.of(14)));
		return this;
	}

	/** A heading of the body, such as {@code I. KẾT QUẢ THỰC HIỆN}. */
	public OfficialDocument heading(String text) {
		XWPFParagraph paragraph = this.page.body(text, Page.Style.of(14).asBold());
		paragraph.setKeepNext(true);
		return this;
	}

	public OfficialDocument table(DocumentTable table) {
		this.page.table(table);
		this.page.space();
		return this;
	}

	/**
	 * The end: who gets it to the left, who signs to the right.
	 * @param recipients "Nơi nhận" without the file copy, which is added; none for a
	 * document that is handed out by itself
	 */
	public OfficialDocument signed(List<String> recipients, SignatureBlock signature) {
		XWPFTable table = this.page.frame(1, 45, 55);
		table.getRow(0).setCantSplitRow(true);
		XWPFTableCell left = table.getRow(0).getCell(0);
		if (!recipients.isEmpty()) {
			this.page.leftLine(left, "Nơi nhận:", Page.Style.of(12).asBold().asItalic());
			List<String> lines = new ArrayList<>(recipients);
			lines.add(FILED);
			for (int at = 0; at < lines.size(); at++) {
				this.page.leftLine(left, "- " + lines.get(at) + ((at == lines.size() - 1) ? "." : ";"),
						Page.Style.of(11));
			}
		}
		sign(table.getRow(0).getCell(1), signature);
		return this;
	}

	/** Two who sign side by side, such as secretary and chair of minutes. */
	public OfficialDocument signedByTwo(SignatureBlock left, SignatureBlock right) {
		XWPFTable table = this.page.frame(1, 50, 50);
		table.getRow(0).setCantSplitRow(true);
		sign(table.getRow(0).getCell(0), left);
		sign(table.getRow(0).getCell(1), right);
		return this;
	}

	private void sign(XWPFTableCell cell, SignatureBlock signature) {
		signature.lines().forEach((line) -> this.page.line(cell, line, Page.Style.of(13).asBold()));
		String name = signature.name();
		for (int blank = 0; blank < 4; blank++) {
			this.page.line(cell, "", Page.Style.of(13));
		}
		this.page.line(cell, (name != null) ? name : "", Page.Style.of(14).asBold());
		cell.getParagraphs().forEach((paragraph) -> paragraph.setAlignment(ParagraphAlignment.CENTER));
	}

	/** The Word file. */
	public byte[] toDocx() {
		return this.page.bytes();
	}

}
