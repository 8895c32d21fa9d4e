package vn.gov.nghean.tuongduong.cchc.organisation;

/**
 * A group that receives something.
 *
 * @param unitId the unit the group belongs to
 * @param role its role there
 * @param reason why it is not the head of the unit asked for, in Vietnamese; blank when
 * it is
 */
public record Recipient(String unitId, Role role, String reason) {

	/** The Camunda group, such as {@code tam-quang.head}. */
	public String group() {
		return this.role.groupOf(this.unitId);
	}

}
