package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * What the steps of an apology tell people, as Markdown. The applicant is not named:
 * texts stay with the process, where leaders and watchers read them.
 */
@Service
public class ApologyTexts {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	/** How an applicant can be reached, by the code that the form keeps. */
	private static final Map<String, String> WAYS = Map.of("direct", "trao trực tiếp", "post", "gửi bưu chính",
			"portal", "qua Cổng dịch vụ công", "sms", "nhắn tin SMS", "phone", "gọi điện thoại", "email",
			"gửi thư điện tử");

	private final Apologies apologies;

	private final LateCauses causes;

	ApologyTexts(Apologies apologies, LateCauses causes) {
		this.apologies = apologies;
		this.causes = causes;
	}

	/** The dossier, without its applicant. */
	@Transactional(readOnly = true)
	public String dossier(long apologyId) {
		Apology apology = this.apologies.get(apologyId);
		Dossier dossier = this.apologies.dossierOf(apology);
		String official = dossier.official();
		return """
				**Hồ sơ %s**: %s

				Tiếp nhận %s, hẹn trả **%s**%s.%s""".formatted(dossier.code(), dossier.procedureName(),
				moment(dossier.receivedAt()), moment(dossier.dueAt()),
				(official != null) ? ", người xử lý: " + official : "",
				apology.missed() ? "\n\n**Đã lỡ hạn thông báo trước khi hết hạn; vẫn phải xin lỗi.**" : "");
	}

	/** Why and until when, as the unit wrote it; blank before that. */
	@Transactional(readOnly = true)
	public String explanation(long apologyId) {
		Apology apology = this.apologies.get(apologyId);
		Instant promised = apology.newDueAt();
		return (promised == null) ? "" : """
				**Nguyên nhân:** %s

				**Giải trình:** %s

				**Hẹn lại:** %s""".formatted(cause(apology), apology.explanation(),
				DateNames.withWeekday(Apologies.day(promised)));
	}

	private String cause(Apology apology) {
		String code = apology.cause();
		return (code == null) ? ""
				: this.causes.find(code)
					.map((cause) -> "%s (%s)".formatted(cause.name(), cause.kind().inWords()))
					.orElse(code);
	}

	/** Why the head sent the draft back; blank if they did not. */
	@Transactional(readOnly = true)
	public String returnReason(long apologyId) {
		String reason = this.apologies.get(apologyId).returnReason();
		return (reason == null) ? "" : "**Thủ trưởng trả lại:** " + reason;
	}

	/** The letter: its number and when and how it reached the applicant. */
	@Transactional(readOnly = true)
	public String letter(long apologyId) {
		Apology apology = this.apologies.get(apologyId);
		Dossier dossier = this.apologies.dossierOf(apology);
		Instant notified = apology.notifiedAt();
		Integer number = apology.letterNumber();
		return "[Tải phiếu xin lỗi %s (.docx)](/api/dossiers/%s/letter)%s".formatted(
				(number != null) ? "số %02d/PXL".formatted(number) : "(dự thảo)", dossier.code(),
				(notified != null) ? "\n\nĐã %s lúc %s.".formatted(way(apology.notifiedHow()), moment(notified)) : "");
	}

	/** As {@code code|name;code|name}, for a list to choose from. */
	public String causeChoices() {
		return this.causes.choices();
	}

	static String way(@Nullable String code) {
		return (code == null) ? "" : WAYS.getOrDefault(code, code);
	}

	static String moment(Instant moment) {
		return MOMENT.format(moment.atZone(BusinessClock.ZONE));
	}

}
