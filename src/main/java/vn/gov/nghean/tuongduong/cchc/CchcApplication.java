package vn.gov.nghean.tuongduong.cchc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * CCHC runs an authority's yearly administrative-reform plan (kế hoạch cải cách hành
 * chính) as processes on Camunda 7.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CchcApplication {

	public static void main(String[] args) {
		SpringApplication.run(CchcApplication.class, args);
	}

}
