package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A dossier (hồ sơ thủ tục hành chính) as the one-stop system tells of it.
 *
 * @param code its code, unique
 * @param field field of the procedure (lĩnh vực)
 * @param contact how the applicant is reached; null if not told
 * @param due the date promised on receipt; office time
 * @param unitId the unit that handles it
 * @param official who handles it, as the source writes it; null if not told
 * @param returned when the result was returned; null if it was not
 * @param linked whether it is one of linked procedures (liên thông)
 */
public record DossierRow(String code, @Nullable String procedureCode, String procedure, String field, String applicant,
		@Nullable String contact, LocalDateTime received, LocalDateTime due, String unitId, @Nullable String official,
		DossierStatus status, @Nullable LocalDateTime returned, boolean linked) {
}
