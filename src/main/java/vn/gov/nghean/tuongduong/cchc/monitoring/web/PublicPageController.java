package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.monitoring.PublicRanking;
import vn.gov.nghean.tuongduong.cchc.monitoring.PublicTables;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The page for everybody (trang công khai), without a login: kept by browsers and proxies
 * for five minutes, and put together at most once a minute however many ask.
 */
@Controller
class PublicPageController {

	private static final CacheControl PUBLIC = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 9999;

	private final KeptForAMinute<Page> pages = new KeptForAMinute<>();

	private final KeptForAMinute<Optional<byte[]>> papers = new KeptForAMinute<>();

	private final PublicTables tables;

	private final PublicRanking ranking;

	private final Units units;

	private final BusinessClock clock;

	PublicPageController(PublicTables tables, PublicRanking ranking, Units units, BusinessClock clock) {
		this.tables = tables;
		this.ranking = ranking;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/cong-khai")
	String thisYear(Model model, HttpServletResponse response) {
		return year(this.clock.today().getYear(), model, response);
	}

	@GetMapping("/cong-khai/{year:\\d{4}}")
	String year(@PathVariable int year, Model model, HttpServletResponse response) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, PUBLIC.getHeaderValue());
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		Page page = this.pages.get(String.valueOf(year),
				() -> new Page(DateNames.of(this.clock.today()), this.tables.of(year)));
		model.addAttribute("year", year);
		model.addAttribute("authority", this.units.authority().name());
		model.addAttribute("asOf", page.asOf());
		model.addAttribute("tables", page.tables());
		return "public";
	}

	/** A paper of the year's ranking, once that is published. */
	@GetMapping("/cong-khai/{year:\\d{4}}/xep-hang/{paper:quyet-dinh|phu-luc}")
	ResponseEntity<byte[]> paper(@PathVariable int year, @PathVariable String paper) {
		String name = "%s-xep-hang-%d".formatted(paper, year);
		ResponseEntity<byte[]> file = this.papers
			.get(name, () -> paper.equals("phu-luc") ? this.ranking.annex(year) : this.ranking.decision(year))
			.map((content) -> Download.docx(name, content))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok().headers(file.getHeaders()).cacheControl(PUBLIC).body(file.getBody());
	}

	private record Page(String asOf, List<PublicTables.Table> tables) {
	}

}
