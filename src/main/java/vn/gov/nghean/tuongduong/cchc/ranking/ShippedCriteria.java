package vn.gov.nghean.tuongduong.cchc.ranking;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Takes the criteria files of the data folder ({@code criteria-2024.csv}, samples
 * {@code criteria-2024-sample.csv}) for years that have none yet.
 */
@Component
@Order(45)
class ShippedCriteria implements ApplicationRunner {

	private static final Pattern NAME = Pattern.compile("criteria-(\\d{4})(-sample)?\\.csv");

	private final CriteriaSets sets;

	private final Resource[] files;

	ShippedCriteria(CriteriaSets sets, @Value("${cchc.data}ranking/criteria-*.csv") Resource[] files) {
		this.sets = sets;
		this.files = files;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		for (Resource file : this.files) {
			Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
			if (name.matches() && this.sets.of(Integer.parseInt(name.group(1))).isEmpty()) {
				boolean sample = name.group(2) != null;
				this.sets.take(Integer.parseInt(name.group(1)),
						"%s năm %s".formatted(sample ? "Bộ tiêu chí MẪU" : "Bộ tiêu chí", name.group(1)), sample,
						name.group(), file.getContentAsByteArray(), "system");
			}
		}
	}

}
