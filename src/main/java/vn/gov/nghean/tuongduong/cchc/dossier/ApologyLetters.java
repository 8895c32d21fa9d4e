package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.OfficialDocument;
import vn.gov.nghean.tuongduong.cchc.document.SignatureBlock;
import vn.gov.nghean.tuongduong.cchc.organisation.Letterheads;

/**
 * The letter of apology (Phiếu xin lỗi và hẹn lại ngày trả kết quả) as a Word file.
 */
@Service
public class ApologyLetters {

	private final Apologies apologies;

	private final DossierRepository dossiers;

	private final ApologyRepository stored;

	private final LateCauses causes;

	private final Letterheads letterheads;

	private final BusinessClock clock;

	ApologyLetters(Apologies apologies, DossierRepository dossiers, ApologyRepository stored, LateCauses causes,
			Letterheads letterheads, BusinessClock clock) {
		this.apologies = apologies;
		this.dossiers = dossiers;
		this.stored = stored;
		this.causes = causes;
		this.letterheads = letterheads;
		this.clock = clock;
	}

	/**
	 * The letter of a dossier: a draft without number before it is signed.
	 * @return nothing if there is no such dossier or no reason was stated yet
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> of(String dossierCode) {
		return this.dossiers.findByCode(dossierCode)
			.flatMap((dossier) -> this.stored.findFirstByDossierIdOrderByAttemptDesc(dossier.id()))
			.filter((apology) -> apology.newDueAt() != null)
			.map(this::letter);
	}

	private byte[] letter(Apology apology) {
		Dossier dossier = this.apologies.dossierOf(apology);
		Instant signed = apology.signedAt();
		String signer = apology.signedBy();
		Integer number = apology.letterNumber();
		LocalDate day = (signed != null) ? Apologies.day(signed) : this.clock.today();
		Letterhead head = this.letterheads.of(dossier.unitId(), day).coded("PXL");
		SignatureBlock signature = (signer != null) ? this.letterheads.signature(dossier.unitId(), signer, day)
				: this.letterheads.unsigned(dossier.unitId(), day);
		return OfficialDocument.by((number != null) ? head.numbered(number, day) : head)
			.title("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "")
			.addressed(List.of(dossier.applicant()))
			.paragraph(body(dossier, apology, head.issuer(), day))
			.signed(List.of("Như trên", "Bộ phận một cửa"), signature)
			.toDocx();
	}

	private String body(Dossier dossier, Apology apology, String issuer, LocalDate day) {
		boolean passed = day.isAfter(Apologies.day(dossier.dueAt()));
		Instant promised = Objects.requireNonNull(apology.newDueAt());
		return """
				Ngày %s, %s tiếp nhận hồ sơ đề nghị giải quyết thủ tục hành chính: %s; mã số hồ sơ: %s.
				Thời gian hẹn trả kết quả: %s.
				%s %s trả kết quả cho Ông/Bà/Quý tổ chức đúng thời gian đã hẹn, vì lý do: %s. %s
				Sự chậm trễ này đã gây phiền hà, làm mất thời gian, công sức của Ông/Bà/Quý tổ chức. %s trân trọng xin lỗi và sẽ trả kết quả giải quyết hồ sơ vào ngày %s.
				Rất mong nhận được sự thông cảm của Ông/Bà/Quý tổ chức./."""
			.formatted(DateNames.of(Apologies.day(dossier.receivedAt())), issuer, dossier.procedureName(),
					dossier.code(), ApologyTexts.moment(dossier.dueAt()), passed ? "Đến nay," : "Tuy nhiên,",
					issuer + (passed ? " chưa" : " không thể"), reason(apology), sentence(apology.explanation()),
					issuer, DateNames.of(Apologies.day(promised)));
	}

	private String reason(Apology apology) {
		String code = String.valueOf(apology.cause());
		String name = this.causes.find(code).map(LateCauses.LateCause::name).orElse(code);
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	private static String sentence(@Nullable String text) {
		String stripped = (text != null) ? text.strip().replace('\n', ' ') : "";
		return (stripped.isEmpty() || stripped.matches(".*[.!?]$")) ? stripped : stripped + ".";
	}

}
