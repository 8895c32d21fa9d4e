package vn.gov.nghean.tuongduong.cchc.dossier;

import java.util.List;

/**
 * What came of an import.
 *
 * @param created how many dossiers are new
 * @param changed how many were known and have changed
 * @param unchanged how many were known as they are
 * @param faults the rows that were not taken, with line and field, in Vietnamese
 */
public record ImportReport(int created, int changed, int unchanged, List<String> faults) {
}
