package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every folder under {@code processes/} with the forms of the same name, at each
 * start.
 */
@Component
@Order(DutyDeployer.ORDER)
class DutyDeployer implements ApplicationRunner {

	static final int ORDER = 40;

	private static final Logger logger = LoggerFactory.getLogger(DutyDeployer.class);

	private final Deployments deployments;

	private final ResourcePatternResolver files = new PathMatchingResourcePatternResolver();

	DutyDeployer(Deployments deployments) {
		this.deployments = deployments;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		Map<String, Map<String, String>> duties = new TreeMap<>();
		for (String pattern : new String[] { "processes/*/*.bpmn", "processes/*/*.dmn", "forms/*/*.form" }) {
			for (Resource file : this.files.getResources("classpath*:" + pattern)) {
				String[] path = file.getURL().getPath().split("/");
				String duty = path[path.length - 2];
				duties.computeIfAbsent(duty, (key) -> new TreeMap<>())
					.put(path[path.length - 1], file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		duties.forEach((duty, resources) -> {
			if (this.deployments.deploy(duty, resources)) {
				logger.info("Đã triển khai quy trình {}", duty);
			}
		});
	}

}
