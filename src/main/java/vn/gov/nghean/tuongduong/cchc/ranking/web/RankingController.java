package vn.gov.nghean.tuongduong.cchc.ranking.web;

import java.io.IOException;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
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

	private final RankingPapers papers;

	private final UnitAccess access;

	RankingController(CriteriaSets criteria, RankingTable tables, RankingExport export, RankingSheets sheets,
			RankingPapers papers, UnitAccess access) {
		this.criteria = criteria;
		this.tables = tables;
		this.export = export;
		this.sheets = sheets;
		this.papers = papers;
		this.access = access;
	}

	@GetMapping("/criteria")
	Criteria criteria(@PathVariable int year) {
		return this.criteria.of(year).orElseThrow(RankingController::missing);
	}

	/** The criteria as an Excel file that can be changed and taken in again. */
	@GetMapping("/criteria.xlsx")
	ResponseEntity<byte[]> criteriaSheet(@PathVariable int year) {
		return Download.xlsx("bo-tieu-chi-%d".formatted(year), this.export.criteria(criteria(year)));
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
		return Download.csv("diem-tieu-chi-%d".formatted(year), this.export.scores(table(year, user)));
	}

	@GetMapping("/communes.csv")
	ResponseEntity<byte[]> communes(@PathVariable int year, Authentication user) {
		return Download.csv("xep-hang-%d".formatted(year), this.export.communes(table(year, user)));
	}

	@GetMapping("/data.xlsx")
	ResponseEntity<byte[]> data(@PathVariable int year, Authentication user) {
		return Download.xlsx("du-lieu-xep-hang-%d".formatted(year), this.export.xlsx(table(year, user)));
	}

	/** A paper of the ranking as a whole. */
	@GetMapping("/papers/{paper}")
	ResponseEntity<byte[]> paper(@PathVariable int year, @PathVariable RankingPapers.Paper paper, Authentication user) {
		table(year, user);
		if (paper.isOfUnit()) {
			throw missing();
		}
		return this.papers.of(paper, year, "");
	}

	/** A paper of one unit: a commune's self-assessment, an office's appraisal. */
	@GetMapping("/papers/{paper}/{unit}")
	ResponseEntity<byte[]> paper(@PathVariable int year, @PathVariable RankingPapers.Paper paper,
			@PathVariable String unit, Authentication user) {
		this.access.demandReader(user, unit);
		if (!paper.isOfUnit()) {
			throw missing();
		}
		return this.papers.of(paper, year, unit);
	}

	/** Every change of a commune's scores: who, when, why. */
	@GetMapping("/communes/{unit}/changes")
	List<RankingSheets.Change> changes(@PathVariable int year, @PathVariable String unit, Authentication user) {
		this.access.demandReader(user, unit);
		return this.sheets.history(year, unit);
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Chưa có xếp hạng hoặc bộ tiêu chí của năm này");
	}

}
