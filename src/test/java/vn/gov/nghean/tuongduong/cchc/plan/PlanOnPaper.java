package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * The 2024 plan as the files people have: made from the shipped texts, with the merged
 * and broken cells of the decision.
 */
public final class PlanOnPaper {

	static final List<String> HEADINGS = List.of("TT", "Nhiệm vụ", "Sản phẩm, kết quả đầu ra",
			"Cơ quan, bộ phận chủ trì", "Cơ quan, bộ phận phối hợp", "Thời gian hoàn thành");

	private PlanOnPaper() {
	}

	/** The cells group, no, task, products, lead, cooperating, deadline of each row. */
	static List<List<String>> rows(String appendix) {
		return CsvTable.of("appendix1.csv", appendix)
			.map((row) -> Stream.of("group", "no", "task", "products", "lead", "cooperating", "deadline")
				.map(row::optional)
				.toList());
	}

	static Map<String, List<String>> groups(String groups) {
		Map<String, List<String>> byCode = new LinkedHashMap<>();
		CsvTable.of("groups.csv", groups)
			.map((row) -> byCode.put(row.text("group"),
					List.of(row.text("title"), row.optional("responsible_official"))));
		return byCode;
	}

	/** The decision in Word for a year. */
	public static byte[] word(int year) {
		PlanWordFile file = new PlanWordFile().table()
			.row(List.of("ỦY BAN NHÂN DÂN\nHUYỆN TƯƠNG DƯƠNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
			.line("QUYẾT ĐỊNH")
			.line("Ban hành Kế hoạch Cải cách hành chính Nhà nước huyện Tương Dương năm " + year)
			.line("Căn cứ Quyết định số 4317/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Nghệ An ban hành kế hoạch Cải cách hành chính nhà nước năm 2023;")
			.line("PHỤ LỤC I")
			.line("(Kèm theo Quyết định số 125/QĐ-UBND ngày 22 tháng 01 năm %d của UBND huyện)".formatted(year))
			.table()
			.row(HEADINGS)
			.row(List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"));
		Map<String, List<String>> groups = groups(Plan2024.texts().groups());
		String group = "";
		String lead = "";
		for (List<String> row : rows(Plan2024.texts().appendix())) {
			String code = row.get(0) + "." + row.get(1);
			if (!row.get(0).equals(group) && !row.get(1).isEmpty()) {
				heading(file, row.get(0), groups.get(row.get(0)));
				lead = "";
			}
			group = row.get(0);
			List<String> cells = new ArrayList<>(row.subList(1, 7));
			if (code.equals("VIII.")) {
				cells.set(0, "VIII");
			}
			if (cells.get(3).equals(lead)) {
				cells.set(3, PlanWordFile.UP);
			}
			lead = row.get(4);
			switch (code) {
				case "III.2" -> {
					file.row(broken(cells, 1, " và cơ cấu", 3, " huyện, UBND cấp xã", false))
						.line("")
						.table()
						.row(HEADINGS)
						.row(broken(cells, 1, " và cơ cấu", 3, " huyện, UBND cấp xã", true));
					lead = "";
				}
				case "IV.4" -> file.row(broken(cells, 2, "\n- Báo cáo", 5, "\n- Báo cáo", false))
					.row(HEADINGS)
					.row(broken(cells, 2, "\n- Báo cáo", 5, "\n- Báo cáo", true));
				case "V.3" -> file.row(decomposed(cells));
				default -> file.row(cells);
			}
		}
		return file.line("PHỤ LỤC II")
			.line("Dự kiến kinh phí")
			.table()
			.row(List.of("TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Thời gian", "Ghi chú"))
			.row(List.of("1", "Xây dựng đề án", "Đề án", "Phòng Nội vụ", "Quý I", ""))
			.content();
	}

	private static void heading(PlanWordFile file, String code, List<String> group) {
		String remark = group.get(1).isEmpty() ? ""
				: " (Đồng chí %s chịu trách nhiệm chủ trì, phối hợp các phòng, ban, đơn vị, cán bộ phụ trách CNTT thực hiện)."
					.formatted(group.get(1));
		switch (code) {
			case "II" -> file.across(6, List.of(), code + ". " + group.get(0) + remark);
			case "VII" -> file.row(List.of(code, group.get(0), "", "", "", ""));
			default -> file.across(5, List.of(code), group.get(0) + remark);
		}
	}

	/** The upper or lower half of a row whose page ends in the middle of two cells. */
	private static List<String> broken(List<String> cells, int first, String at, int second, String and,
			boolean lower) {
		List<String> half = new ArrayList<>(cells);
		for (int column = 0; column < half.size(); column++) {
			String text = half.get(column);
			int cut = (column == first) ? text.indexOf(at) : (column == second) ? text.indexOf(and) : -1;
			half.set(column, (cut < 0) ? (lower ? "" : text) : lower ? text.substring(cut) : text.substring(0, cut));
		}
		return half;
	}

	private static List<String> decomposed(List<String> cells) {
		return cells.stream()
			.map((cell) -> Normalizer.normalize(cell, Normalizer.Form.NFD)
				.replace("công", "cô\u00adng")
				.replaceFirst(" ", "\u00a0 "))
			.toList();
	}

	/** The same tasks as a table in Excel: another order, a head of two rows. */
	public static byte[] excel() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("Bản làm việc");
			Sheet sheet = workbook.createSheet("Phụ lục I");
			row(sheet, "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH");
			row(sheet, "");
			row(sheet, "STT", "Thời hạn hoàn thành", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "", "Ghi chú",
					"Sản phẩm");
			row(sheet, "", "", "", "Chủ trì", "Phối hợp", "", "");
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
			for (int column : new int[] { 0, 1, 2, 5, 6 }) {
				sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
			}
			Map<String, List<String>> groups = groups(Plan2024.texts().groups());
			String group = "";
			List<List<String>> rows = rows(Plan2024.texts().appendix());
			for (List<String> each : rows) {
				if (!each.get(0).equals(group) && !each.get(1).isEmpty()) {
					group = each.get(0);
					String official = groups.get(group).get(1);
					row(sheet, "%s. %s%s".formatted(group, groups.get(group).get(0),
							official.isEmpty() ? "" : " (Chịu trách nhiệm: đồng chí " + official + ")"));
					sheet.addMergedRegion(new CellRangeAddress(sheet.getLastRowNum(), sheet.getLastRowNum(), 0, 6));
				}
				Row added = row(sheet, each.get(0), each.get(6), each.get(2), each.get(4), each.get(5), "",
						each.get(3));
				if (!each.get(1).isEmpty()) {
					added.getCell(0).setCellValue(Integer.parseInt(each.get(1)));
				}
				Row above = sheet.getRow(added.getRowNum() - 1);
				if (each.get(0).equals("I") && each.get(1).equals("4")) {
					sheet.addMergedRegion(new CellRangeAddress(added.getRowNum() - 2, added.getRowNum(), 3, 3));
					added.getCell(3).setBlank();
					above.getCell(3).setBlank();
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(Sheet sheet, String... cells) {
		Row row = sheet.createRow((sheet.getPhysicalNumberOfRows() == 0) ? 0 : sheet.getLastRowNum() + 1);
		for (int at = 0; at < cells.length; at++) {
			row.createCell(at).setCellValue(cells[at]);
		}
		return row;
	}

}
