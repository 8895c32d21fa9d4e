package vn.gov.nghean.tuongduong.cchc.report;

/**
 * A field of the reform (lĩnh vực cải cách).
 *
 * @param leadUnitId the office that writes its part of the district's report
 */
public record ReportField(String code, String name, String leadUnitId) {
}
