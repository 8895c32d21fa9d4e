package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.CalendarChanged;
import vn.gov.nghean.tuongduong.cchc.organisation.OrganisationChanged;

/**
 * The plans that run, each read once from its texts.
 */
@Component
class ApprovedPlans {

	private final PlanVersionRepository versions;

	private final PlanReader reader;

	private final Map<String, Plan> read = new ConcurrentHashMap<>();

	ApprovedPlans(PlanVersionRepository versions, PlanReader reader) {
		this.versions = versions;
		this.reader = reader;
	}

	Optional<Plan> find(int year) {
		return this.versions.inForce(year).map(this::read);
	}

	/** A version that was approved, in force or not any more. */
	Plan read(PlanVersion version) {
		return this.read.computeIfAbsent(version.year() + "/" + version.version(),
				(key) -> this.reader.read(version.texts()));
	}

	/**
	 * The approved plan of a year.
	 * @throws PlanRefused if none is
	 */
	Plan get(int year) {
		return find(year).orElseThrow(() -> new PlanRefused("Chưa có kế hoạch năm %d được phê duyệt.".formatted(year)));
	}

	/** Names may mean other units now, days may be off. */
	@EventListener({ OrganisationChanged.class, CalendarChanged.class })
	void readAnew() {
		this.read.clear();
	}

}
