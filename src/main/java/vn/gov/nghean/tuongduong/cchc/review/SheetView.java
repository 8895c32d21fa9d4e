package vn.gov.nghean.tuongduong.cchc.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An official's sheet as people see it.
 *
 * @param version what to send back with changes
 * @param returned how often the inspection sent it back
 */
public record SheetView(long id, int version, String unitId, String month, String userId, String name, SheetStage stage,
		@Nullable String leaveReason, @Nullable String returnReason, int returned, List<ReviewItem> items) {
}
