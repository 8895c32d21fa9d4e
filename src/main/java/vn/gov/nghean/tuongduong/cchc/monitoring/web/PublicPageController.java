package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.monitoring.PublicTables;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The page for everybody (trang công khai), without a login: kept by browsers and proxies
 * for five minutes, and put together at most once a minute however many ask.
 */
@Controller
class PublicPageController {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 9999;

	private static final int MOST_YEARS = 50;

	private final Map<Integer, Made> made = new ConcurrentHashMap<>();

	private final PublicTables tables;

	private final Units units;

	private final BusinessClock clock;

	PublicPageController(PublicTables tables, Units units, BusinessClock clock) {
		this.tables = tables;
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
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		Made page = page(year);
		model.addAttribute("year", year);
		model.addAttribute("authority", this.units.authority().name());
		model.addAttribute("asOf", page.asOf());
		model.addAttribute("tables", page.tables());
		return "public";
	}

	private Made page(int year) {
		if (this.made.size() > MOST_YEARS) {
			this.made.clear();
		}
		return this.made.compute(year, (key, last) -> (last != null && last.isFresh()) ? last
				: new Made(System.nanoTime(), DateNames.of(this.clock.today()), this.tables.of(year)));
	}

	private record Made(long at, String asOf, List<PublicTables.Table> tables) {

		boolean isFresh() {
			return System.nanoTime() - this.at < FRESH.toNanos();
		}

	}

}
