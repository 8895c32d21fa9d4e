package vn.gov.nghean.tuongduong.cchc.dossier;

/**
 * The result of a dossier with an apology under way was returned.
 *
 * @param apologyId the apology
 */
public record ResultReturned(long apologyId) {
}
