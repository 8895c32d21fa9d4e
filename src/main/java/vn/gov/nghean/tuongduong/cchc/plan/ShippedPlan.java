package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * At start, loads the plan of the data folder as approved if there is no plan yet, and
 * makes every approved plan run as the organisation and the calendar now stand.
 */
@Component
@Order(ShippedPlan.ORDER)
class ShippedPlan implements ApplicationRunner {

	/** After the duties are deployed. */
	static final int ORDER = 60;

	private static final Logger logger = LoggerFactory.getLogger(ShippedPlan.class);

	private final Plans plans;

	private final PlanVersionRepository versions;

	private final PlanProperties settings;

	private final ResourceLoader files;

	private final String folder;

	ShippedPlan(Plans plans, PlanVersionRepository versions, PlanProperties settings, ResourceLoader files,
			@Value("${cchc.data}plan/") String folder) {
		this.plans = plans;
		this.versions = versions;
		this.settings = settings;
		this.files = files;
		this.folder = folder;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		if (!this.settings.loadShipped()) {
			return;
		}
		if (this.versions.count() == 0) {
			int year = this.settings.shippedYear();
			this.plans.loadApproved(texts(year));
			logger.info("Đã nạp kế hoạch năm {}", year);
		}
		for (PlanVersion version : this.versions.findByStatusOrderByPlanYear(PlanStatus.APPROVED)) {
			this.plans.activate(version.year());
		}
	}

	PlanTexts texts(int year) throws IOException {
		return new PlanTexts(text(year, "plan.csv"), text(year, "groups.csv"), text(year, "appendix1.csv"),
				text(year, "review.csv"));
	}

	private String text(int year, String name) throws IOException {
		return this.files.getResource(this.folder + year + "/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

}
