package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.monitoring.ApologyBoard;
import vn.gov.nghean.tuongduong.cchc.monitoring.BoardPart;
import vn.gov.nghean.tuongduong.cchc.monitoring.EscalationBoard;
import vn.gov.nghean.tuongduong.cchc.monitoring.RankingBoard;
import vn.gov.nghean.tuongduong.cchc.monitoring.ReportBoard;

/**
 * The parts of the board with lists of their own: what has gone up, reports, apologies,
 * ranking. Those who watch see every unit, others their own.
 */
@Controller
@RequestMapping("/dieu-hanh/{part:chuyen-cap|bao-cao|xin-loi|xep-hang}")
class BoardPartController {

	private final EscalationBoard escalations;

	private final ReportBoard reports;

	private final ApologyBoard apologies;

	private final RankingBoard rankings;

	private final BoardViews views;

	BoardPartController(EscalationBoard escalations, ReportBoard reports, ApologyBoard apologies, RankingBoard rankings,
			BoardViews views) {
		this.escalations = escalations;
		this.reports = reports;
		this.apologies = apologies;
		this.rankings = rankings;
		this.views = views;
	}

	@GetMapping
	String page(@PathVariable String part, Asked asked, Authentication user, Model model) {
		model.addAllAttributes(Map.of("part", of(part, asked, user), "asked", asked));
		this.views.links(model, this.views.year(asked.year()), "/dieu-hanh/" + part);
		return "board-part";
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> sheet(@PathVariable String part, Asked asked, Authentication user) {
		BoardPart shown = of(part, asked, user);
		return Download.xlsx("%s-%d".formatted(part, this.views.year(asked.year())),
				shown.list().toXlsx("Danh sách", "%s. %s".formatted(shown.title(), shown.list().title())));
	}

	private BoardPart of(String part, Asked asked, Authentication user) {
		int year = this.views.year(asked.year());
		return switch (part) {
			case "bao-cao" -> this.reports.of(year, this.views.visible(user), this.views.watches(user),
					BoardViews.given(asked.period()), BoardViews.which(asked.which(), ReportBoard.Which.ASKED));
			case "xin-loi" -> this.apologies.of(year, this.views.visible(user), BoardViews.given(asked.unit()),
					BoardViews.which(asked.which(), ApologyBoard.Which.ALL));
			case "xep-hang" -> this.rankings.of(year, this.views.visible(user), this.views.watches(user),
					BoardViews.which(asked.which(), RankingBoard.Which.ALL));
			default -> this.escalations.of(year, this.views.visible(user), this.views.watches(user), asked.level());
		};
	}

	/**
	 * What a list is narrowed to, as the address says it.
	 *
	 * @param year the year; null for this one
	 * @param period key of the reporting period; blank for the last one
	 * @param unit id of the unit; blank for all
	 * @param which which of them; anything unknown for all
	 * @param level level of escalation; null for all
	 */
	record Asked(@BindParam("nam") @Nullable Integer year, @BindParam("ky") @Nullable String period,
			@BindParam("don-vi") @Nullable String unit, @BindParam("loc") @Nullable String which,
			@BindParam("cap") @Nullable Integer level) {
	}

}
