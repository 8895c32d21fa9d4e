package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a duty reads after what ordered it has changed.
 *
 * @param products the products, in order; null to keep them. Those that are in keep their
 * names
 * @param coordinatingUnitIds the units that are to contribute; null to keep them
 */
public record Wording(String title, @Nullable String accountableUnitId, String source, @Nullable List<String> products,
		@Nullable List<String> coordinatingUnitIds) {
}
