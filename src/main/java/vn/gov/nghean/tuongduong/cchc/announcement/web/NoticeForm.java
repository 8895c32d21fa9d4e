package vn.gov.nghean.tuongduong.cchc.announcement.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.announcement.NoticeLine;

/**
 * A notice as the page's form sends it: the fields of each day in the order of the days,
 * the decision's number for all of them or for each.
 */
final class NoticeForm {

	private NoticeForm() {
	}

	/** The lines in which anything was typed. */
	static List<NoticeLine> lines(MultiValueMap<String, String> form) {
		List<String> dates = form.getOrDefault("date", List.of());
		List<NoticeLine> lines = new ArrayList<>();
		for (int at = 0; at < dates.size(); at++) {
			String name = field(form, "name", at);
			if (!dates.get(at).isBlank() || !name.isBlank()) {
				String source = field(form, "source", at);
				lines.add(new NoticeLine(dates.get(at), field(form, "kind", at), name, field(form, "status", at),
						source.isBlank() ? field(form, "source", 0) : source));
			}
		}
		return lines;
	}

	private static String field(MultiValueMap<String, String> form, String name, int at) {
		List<String> values = form.getOrDefault(name, List.of());
		return (at < values.size()) ? values.get(at) : "";
	}

	/** The year of the first day; null if none is written as one. */
	static @Nullable Integer yearOf(List<NoticeLine> lines) {
		return lines.stream()
			.map(NoticeLine::date)
			.filter((date) -> date != null && date.matches("\\d{4}-.*"))
			.map((date) -> Integer.valueOf(date.substring(0, 4)))
			.findFirst()
			.orElse(null);
	}

}
