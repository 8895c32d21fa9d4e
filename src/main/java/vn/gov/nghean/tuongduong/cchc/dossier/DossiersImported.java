package vn.gov.nghean.tuongduong.cchc.dossier;

/** Dossiers came in; some may be late already. */
public record DossiersImported() {
}
