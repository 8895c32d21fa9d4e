package vn.gov.nghean.tuongduong.cchc.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Files as people save them: what is read all the same, and what is refused with file,
 * line and column.
 */
class CsvTableTest {

	@ParameterizedTest
	@ValueSource(strings = { "id,name,day\nmot,Xã Tam Quang,2024-02-29\n",
			"\uFEFFid,name,day\nmot,Xã Tam Quang,2024-02-29\n", "id,name,day\r\nmot,Xã Tam Quang,2024-02-29\r\n",
			"id,name,day\rmot,Xã Tam Quang,2024-02-29", "id;name;day\nmot;Xã Tam Quang;2024-02-29\n",
			"\uFEFFid;name;day\r\nmot;\"Xã Tam Quang\";2024-02-29\r\n;;\r\n",
			"\n id , name , day ,\n\nmot , Xã Tam Quang , 2024-02-29,\n,,,\n" })
	void whatSpreadsheetsMakeOfATableIsReadTheSame(String text) {
		assertThat(read(text)).containsExactly(new Fact("mot", "Xã Tam Quang", LocalDate.of(2024, 2, 29)));
	}

	@Test
	void decomposedLettersAreComposed() {
		String decomposed = Normalizer.normalize("Xã Lượng Minh", Normalizer.Form.NFD);
		assertThat(decomposed).isNotEqualTo("Xã Lượng Minh");
		assertThat(read("id,name,day\nmot," + decomposed + ",2024-02-29")).extracting(Fact::name)
			.containsExactly("Xã Lượng Minh");
	}

	@Test
	void listsInsideCellsAreReadFromASemicolonTableToo() {
		assertThat(CsvTable.of("a.csv", "id;kinds\nmot;\"office; commune\"\n").map((row) -> row.list("kinds")))
			.containsExactly(List.of("office", "commune"));
	}

	@Test
	void everyFaultIsNamedByFileLineAndColumn() {
		assertThat(faults("""
				id,name,day
				mot,Xã Một,2024-02-30
				hai,,2024-02-29
				"ba
				bốn",Xã Ba,29/02/2024

				năm,Xã Năm
				sáu,Xã Sáu,2024-02-29,thừa
				""")).containsExactly("Tệp thu.csv, dòng 2, cột «day»: không phải ngày dạng năm-tháng-ngày: 2024-02-30",
				"Tệp thu.csv, dòng 3, cột «name»: để trống",
				"Tệp thu.csv, dòng 4, cột «day»: không phải ngày dạng năm-tháng-ngày: 29/02/2024",
				"Tệp thu.csv, dòng 7, cột «day»: thiếu ô",
				"Tệp thu.csv, dòng 8, cột «day»: thừa ô sau cột này; chữ có dấu phân cách phải đặt trong ngoặc kép");
	}

	@Test
	void missingAndRepeatedColumnsAreNamed() {
		assertThat(faults("id,ten,day,day\nmot,Xã Một,2024-02-29,\n"))
			.containsExactly("Tệp thu.csv, dòng 1: thiếu cột «name»", "Tệp thu.csv, dòng 1: cột «day» có hai lần");
		assertThat(faults("")).hasSize(3).allMatch((fault) -> fault.contains("thiếu cột"));
	}

	@Test
	void aQuoteOutOfPlaceIsNamedByItsLine() {
		assertThat(faults("id,name,day\nmot,\"Xã\" Một,2024-02-29\n"))
			.containsExactly("Tệp thu.csv, dòng 2: dấu ngoặc kép đặt sai");
		assertThat(faults("id,name,day\nmot,Xã Một,2024-02-29\nhai,\"Xã Hai,2024-02-29\nba,Xã Ba,2024-02-29\n"))
			.containsExactly("Tệp thu.csv, dòng 3: dấu ngoặc kép đặt sai");
	}

	@Test
	void anotherEncodingIsRefusedAndNotGuessed() {
		byte[] latin = "id,name,day\nmot,Xã Một".getBytes(StandardCharsets.UTF_16LE);
		assertThatThrownBy(() -> CsvTable.of(file(latin), "id")).isInstanceOf(TableFaults.class)
			.hasMessageStartingWith("Tệp thu.csv, dòng ");
		byte[] broken = "id,name\nmot,X?\n".getBytes(StandardCharsets.UTF_8);
		broken["id,name\nmot,X".length()] = (byte) 0xE3;
		assertThatThrownBy(() -> CsvTable.of(file(broken), "id"))
			.hasMessage("Tệp thu.csv, dòng 2: không phải UTF-8; trong Excel hãy lưu dạng «CSV UTF-8»");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertThatThrownBy(() -> CsvTable.of(new ClassPathResource("khong-co.csv"), "id"))
			.hasMessage("Tệp khong-co.csv: không đọc được");
	}

	@Test
	void aTableTooLongIsRefused() {
		String text = "id,name,day\n" + "mot,Xã Một,2024-02-29\n".repeat(CsvTable.MOST_ROWS);
		assertThat(read(text)).hasSize(CsvTable.MOST_ROWS);
		assertThat(faults(text + "mot,Xã Một,2024-02-29\n")).containsExactly("Tệp thu.csv: quá 20000 dòng");
	}

	@Test
	void aFailedStartListsTheFaultsAndNoStackTrace() {
		TableFaults faults = new TableFaults(List.of("Tệp thu.csv, dòng 2, cột «day»: để trống"));
		var analysis = new TableFaultsAnalyzer().analyze(new IllegalStateException("start", faults));
		assertThat(analysis.getDescription()).isEqualTo("""
				Dữ liệu có lỗi, không dòng nào của tệp này được áp dụng:
				Tệp thu.csv, dòng 2, cột «day»: để trống""");
	}

	private static List<Fact> read(String text) {
		return CsvTable.of("thu.csv", text, "id", "name", "day")
			.map((row) -> new Fact(row.text("id"), row.text("name"), row.date("day")));
	}

	private static List<String> faults(String text) {
		try {
			return List.of("đọc được: " + read(text));
		}
		catch (TableFaults ex) {
			return ex.faults();
		}
	}

	private static ByteArrayResource file(byte[] content) {
		return new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return "thu.csv";
			}
		};
	}

	record Fact(String id, String name, LocalDate day) {
	}

	@Test
	void faultsOfARegistersTableNameColumnsAsTheFileDoesElseAsPeopleDo() {
		List<RegisterColumn> columns = List.of(new RegisterColumn("name", "Họ và tên", true),
				new RegisterColumn("note", "Ghi chú", false));
		assertThatThrownBy(() -> CsvTable.of("a.csv", "Tên,Ghi chú\nA,\n").keptIn(columns))
			.hasMessage("Tệp a.csv, dòng 1: thiếu cột «Họ và tên»");
		assertThat(faultsOf("HỌ VÀ TÊN,khác\n,x\n", columns)).containsExactly(
				"Tệp a.csv, dòng 2, cột «HỌ VÀ TÊN»: để trống", "Tệp a.csv, dòng 2, cột «Ghi chú»: để trống");
		assertThat(faultsOf("name,note,khác\n,,x\n", columns))
			.containsExactly("Tệp a.csv, dòng 2, cột «name»: để trống", "Tệp a.csv, dòng 2, cột «note»: để trống");
		assertThat(CsvTable.of("a.csv", "name\nA\n").keptIn(columns).fault("note", "thiếu"))
			.hasMessage("Tệp a.csv, cột «Ghi chú»: thiếu");
	}

	private static List<String> faultsOf(String text, List<RegisterColumn> columns) {
		List<String> faults = new ArrayList<>();
		CsvTable.of("a.csv", text).keptIn(columns).map((row) -> {
			row.tried(() -> row.text("name"), "");
			return row.tried(() -> row.text("note"), "");
		}, faults);
		return faults;
	}

}
