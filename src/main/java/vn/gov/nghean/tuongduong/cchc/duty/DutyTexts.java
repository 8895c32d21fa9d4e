package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * What forms show of a duty, as Markdown. Long texts are cut: the engine keeps 4,000
 * characters, the record keeps all.
 */
@Service
public class DutyTexts {

	private static final int LONGEST = 3900;

	private final Duties duties;

	private final Posts posts;

	DutyTexts(Duties duties, Posts posts) {
		this.duties = duties;
		this.posts = posts;
	}

	/** Why the work was returned last, and how often; blank if it never was. */
	@Transactional(readOnly = true)
	public String lastReturn(long dutyRecordId) {
		List<Return> returns = this.duties.get(dutyRecordId).returns();
		if (returns.isEmpty()) {
			return "";
		}
		Return last = returns.get(returns.size() - 1);
		return "**%s trả lại lần %d (%s):** %s".formatted(last.step(), returns.size(), day(last.returnedAt()),
				last.reason());
	}

	/** What the lead has noted for the official; blank if nothing. */
	@Transactional(readOnly = true)
	public String assignNote(long dutyRecordId) {
		Assignment assignment = this.duties.get(dutyRecordId).assignment();
		String note = (assignment != null) ? assignment.assignNote() : null;
		return (note != null) ? "**Ý kiến chỉ đạo:** " + note : "";
	}

	/** The products as a list for those who decide on them. */
	@Transactional(readOnly = true)
	public String products(long dutyRecordId) {
		List<Product> products = this.duties.get(dutyRecordId).products();
		int room = LONGEST / products.size();
		return products.stream().map((product) -> cut(lineOf(product), room)).collect(Collectors.joining("\n"));
	}

	private static String lineOf(Product product) {
		LocalDate date = product.documentDate();
		if (!product.isIn() || date == null) {
			return "- **%s**: chưa nộp".formatted(product.name());
		}
		String link = product.link();
		return "- **%s**: văn bản %s ngày %s. %s%s".formatted(product.name(), product.documentNumber(),
				DateNames.of(date), (link != null) ? link + " " : "", product.summary());
	}

	/** What the coordinating units have sent and who has not; blank if none are asked. */
	@Transactional(readOnly = true)
	public String contributions(long dutyRecordId) {
		List<Contribution> contributions = this.duties.get(dutyRecordId).contributions();
		if (contributions.isEmpty()) {
			return "";
		}
		long in = contributions.stream().filter(Contribution::isIn).count();
		int room = LONGEST / (contributions.size() + 1);
		return contributions.stream()
			.map((contribution) -> cut(lineOf(contribution), room))
			.collect(Collectors.joining("\n",
					"**Ý kiến phối hợp:** %d/%d đơn vị đã gửi.\n".formatted(in, contributions.size()), ""));
	}

	private String lineOf(Contribution contribution) {
		String unit = this.duties.unitName(contribution.unitId());
		String link = contribution.link();
		return contribution.isIn()
				? "- %s: %s%s".formatted(unit, (link != null) ? link + " " : "", contribution.content())
				: "- %s: chưa gửi".formatted(unit);
	}

	/** Display name of a person. */
	public String personName(@Nullable String userId) {
		return (userId != null) ? this.posts.displayName(userId).orElse(userId) : "";
	}

	private static String cut(String text, int room) {
		return (text.length() < room) ? text : text.substring(0, room - 2) + "…";
	}

	private static String day(Instant moment) {
		return DateNames.of(LocalDate.ofInstant(moment, BusinessClock.ZONE));
	}

}
