package vn.gov.nghean.tuongduong.cchc.ranking.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.ranking.Criteria;
import vn.gov.nghean.tuongduong.cchc.ranking.CriteriaSets;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingExport;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingSheets;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingTable;

/**
 * Criteria, the ranking once it is public (those who watch see it before), and the data
 * to compute it again.
 */
@RestController
@RequestMapping("/api/rankings/{year}")
class RankingController {

	private final CriteriaSets criteria;

	private final RankingTable tables;

	private final RankingExport export;

	private final RankingSheets sheets;

	private final UnitAccess access;

	RankingController(CriteriaSets criteria, RankingTable tables, RankingExport export, RankingSheets sheets,
			UnitAccess access) {
		this.criteria = criteria;
		this.tables = tables;
		this.export = export;
		this.sheets = sheets;
		this.access = access;
	}

	@GetMapping("/criteria")
	Criteria criteria(@PathVariable int year) {
		return this.criteria.of(year).orElseThrow(RankingController::missing);
	}

	/** Takes a new edition of the year's criteria, CSV or .xlsx. */
	@PostMapping(path = "/criteria", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Criteria take(@PathVariable int year, @RequestParam String name,
			@RequestParam(defaultValue = "false") boolean sample, @RequestParam MultipartFile file, Authentication user)
			throws IOException {
		if (!this.access.isHomeAffairs(user)) {
			throw new AccessDeniedException("criteria are kept by Home Affairs");
		}
		String fileName = file.getOriginalFilename();
		return this.criteria.take(year, name, sample, (fileName != null) ? fileName : "criteria.csv", file.getBytes(),
				user.getName());
	}

	@GetMapping
	RankingTable.Table table(@PathVariable int year, Authentication user) {
		RankingTable.Table table = this.tables.of(year).orElseThrow(RankingController::missing);
		if (table.publishedAt() == null && !this.access.watches(user)) {
			throw new AccessDeniedException("not public yet");
		}
		return table;
	}

	@GetMapping("/scores.csv")
	ResponseEntity<byte[]> scores(@PathVariable int year, Authentication user) {
		return csv(this.export.scores(table(year, user)), "diem-tieu-chi-%d.csv".formatted(year));
	}

	@GetMapping("/communes.csv")
	ResponseEntity<byte[]> communes(@PathVariable int year, Authentication user) {
		return csv(this.export.communes(table(year, user)), "xep-hang-%d.csv".formatted(year));
	}

	@GetMapping("/data.xlsx")
	ResponseEntity<byte[]> data(@PathVariable int year, Authentication user) {
		return file(this.export.xlsx(table(year, user)),
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				"du-lieu-xep-hang-%d.xlsx".formatted(year));
	}

	/** Every change of a commune's scores: who, when, why. */
	@GetMapping("/communes/{unit}/changes")
	List<RankingSheets.Change> changes(@PathVariable int year, @PathVariable String unit, Authentication user) {
		this.access.demandReader(user, unit);
		return this.sheets.history(year, unit);
	}

	private static ResponseEntity<byte[]> csv(String text, String name) {
		return file(text.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", name);
	}

	private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(content);
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Chưa có xếp hạng hoặc bộ tiêu chí của năm này");
	}

}
