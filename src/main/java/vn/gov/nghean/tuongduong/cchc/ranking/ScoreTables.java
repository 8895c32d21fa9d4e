package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;

/**
 * A ranking as the Excel file that people read (bảng điểm): places with the change
 * against last year, points by field, every criterion of every commune.
 */
@Service
public class ScoreTables {

	/** The file. */
	public byte[] xlsx(RankingTable.Table table) {
		String title = "Xếp hạng công tác cải cách hành chính năm %d các xã, thị trấn%s".formatted(table.year(),
				(table.publishedAt() == null) ? " – dự thảo" : "");
		return criteria(fields(places(new Spreadsheet(), table, title), table, title), table, title).toXlsx();
	}

	private static Spreadsheet places(Spreadsheet file, RankingTable.Table table, String title) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		for (RankingTable.Line line : table.lines()) {
			rows.add(Arrays.asList(line.place(), line.unitName(), line.sum(), line.bonus(), line.bonusBasis(),
					line.penalty(), line.penaltyBasis(), line.total(), line.className(), line.zeroCriteria(),
					line.lastTotal(), line.lastPlace(), line.change()));
		}
		return file.sheet("Xếp hạng", title,
				List.of("Hạng", "Đơn vị", "Điểm tiêu chí", "Thưởng", "Căn cứ thưởng", "Trừ", "Căn cứ trừ", "Tổng điểm",
						"Xếp loại", "Tiêu chí 0 điểm", "Điểm năm trước", "Hạng năm trước", "Thay đổi"),
				new int[] { 8, 24, 14, 10, 30, 10, 30, 12, 14, 14, 14, 14, 28 }, rows);
	}

	private static Spreadsheet fields(Spreadsheet file, RankingTable.Table table, String title) {
		List<String> headings = new ArrayList<>(List.of("Hạng", "Đơn vị"));
		table.fields().forEach((number, name) -> headings.add(number + ". " + name));
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		for (RankingTable.Line line : table.lines()) {
			List<@Nullable Object> row = new ArrayList<>(Arrays.asList(line.place(), line.unitName()));
			table.fields().keySet().forEach((field) -> row.add(line.fieldPoints().get(field)));
			rows.add(row);
		}
		return file.sheet("Theo lĩnh vực", title, headings, widths(headings.size(), 8, 24), rows);
	}

	private static Spreadsheet criteria(Spreadsheet file, RankingTable.Table table, String title) {
		List<RankingTable.Line> lines = table.lines();
		List<String> headings = new ArrayList<>(List.of("Mã", "Tiêu chí thành phần", "Điểm tối đa", "Cách chấm"));
		lines.forEach((line) -> headings.add(line.unitName()));
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		int count = lines.isEmpty() ? 0 : lines.get(0).scores().size();
		for (int index = 0; index < count; index++) {
			Criterion criterion = lines.get(0).scores().get(index).criterion();
			List<@Nullable Object> row = new ArrayList<>(Arrays.asList(criterion.code(), criterion.name(),
					criterion.maximum(), criterion.method().inWords()));
			for (RankingTable.Line line : lines) {
				row.add(line.scores().get(index).score());
			}
			rows.add(row);
		}
		return file.sheet("Từng tiêu chí", title, headings, widths(headings.size(), 8, 60), rows);
	}

	private static int[] widths(int count, int... first) {
		int[] widths = new int[count];
		Arrays.fill(widths, 14);
		System.arraycopy(first, 0, widths, 0, first.length);
		return widths;
	}

}
