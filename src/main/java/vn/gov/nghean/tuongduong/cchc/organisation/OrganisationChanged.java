package vn.gov.nghean.tuongduong.cchc.organisation;

/** Units, posts or substitutions have changed. */
public record OrganisationChanged() {
}
