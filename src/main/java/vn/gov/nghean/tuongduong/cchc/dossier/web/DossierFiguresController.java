package vn.gov.nghean.tuongduong.cchc.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierFigures;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * How dossiers fared, against targets T3.1–T3.3. Figures per unit and procedure are for
 * everybody who is logged in; those per official for their unit and for those who watch.
 */
@RestController
@RequestMapping("/api/dossier-figures")
class DossierFiguresController {

	private static final List<String> HEADINGS = List.of("Đơn vị / thủ tục / người xử lý", "Đã trả", "Đúng hạn",
			"Tỷ lệ đúng hạn (%) – T3.1 ≥ 95", "Trễ hạn", "Trễ do khách quan", "Trễ do chủ quan hoặc chưa rõ",
			"Đã xin lỗi", "Chủ quan đã xin lỗi kịp thời", "Tỷ lệ xin lỗi kịp thời (%) – T3.2 = 100", "Giữ lời hẹn",
			"Không giữ lời hẹn", "Tồn đọng – T3.3 = 0");

	private final DossierFigures figures;

	private final UnitAccess access;

	private final Units units;

	DossierFiguresController(DossierFigures figures, UnitAccess access, Units units) {
		this.figures = figures;
		this.access = access;
		this.units = units;
	}

	@GetMapping
	List<DossierFigures.Line> figures(@RequestParam LocalDate from, @RequestParam LocalDate to,
			@RequestParam(defaultValue = "UNIT") DossierFigures.By by,
			@RequestParam(required = false) @Nullable String unit, Authentication user) {
		return lines(from, to, by, unit, user);
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> sheet(@RequestParam LocalDate from, @RequestParam LocalDate to,
			@RequestParam(defaultValue = "UNIT") DossierFigures.By by,
			@RequestParam(required = false) @Nullable String unit, Authentication user) {
		List<List<?>> rows = new ArrayList<>();
		for (DossierFigures.Line line : lines(from, to, by, unit, user)) {
			rows.add(Arrays.asList(line.name(), line.returned(), line.onTime(), line.onTimeRate(), line.late(),
					line.lateObjective(), line.lateSubjective(), line.apologised(), line.apologisedInTime(),
					line.apologyRate(), line.kept(), line.broken(), line.leftOver()));
		}
		int[] widths = new int[HEADINGS.size()];
		Arrays.fill(widths, 14);
		widths[0] = 44;
		byte[] file = new Spreadsheet()
			.sheet("Hồ sơ", "Giải quyết hồ sơ từ %s đến %s".formatted(DateNames.of(from), DateNames.of(to)), HEADINGS,
					widths, rows)
			.toXlsx();
		return Download.xlsx("ho-so-%s-%s".formatted(from, to), file);
	}

	private List<DossierFigures.Line> lines(LocalDate from, LocalDate to, DossierFigures.By by, @Nullable String unit,
			Authentication user) {
		if (to.isBefore(from) || to.isAfter(from.plusYears(2))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"Trường «to»: phải từ «from» trở đi và trong vòng hai năm");
		}
		if (by == DossierFigures.By.OFFICIAL && !this.access.watches(user)
				&& (unit == null || !this.access.actsFor(user, unit))) {
			throw new AccessDeniedException("officials of other units");
		}
		List<DossierFigures.Line> lines = this.figures.of(from, to, (each) -> unit == null || unit.equals(each), by);
		return (by != DossierFigures.By.UNIT) ? lines
				: lines.stream().map((line) -> line.named(this.units.shortNameOf(line.name()))).toList();
	}

}
