package vn.gov.nghean.tuongduong.cchc.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * A MariaDB server outside, named by {@code CCHC_DB_URL}, {@code CCHC_DB_USER} and
 * {@code CCHC_DB_PASSWORD}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${cchc.db.url:}' != ''")
class OutsideDatabaseConfiguration {

	@Bean
	JdbcConnectionDetails outsideConnectionDetails(OutsideDatabase database) {
		if (!database.url().startsWith("jdbc:mariadb:")) {
			throw new StartupFailure(
					"CCHC_DB_URL phải có dạng jdbc:mariadb://<máy chủ>:<cổng>/<cơ sở dữ liệu>, không phải %s."
						.formatted(database.url()));
		}
		if (!StringUtils.hasText(database.user())) {
			throw new StartupFailure("Thiếu CCHC_DB_USER: tên người dùng của cơ sở dữ liệu.");
		}
		return new OutsideConnectionDetails(database);
	}

	/**
	 * @param url address, such as {@code jdbc:mariadb://db:3306/cchc}
	 * @param user user of the database
	 * @param password the user's password
	 */
	@ConfigurationProperties("cchc.db")
	record OutsideDatabase(@DefaultValue("") String url, @DefaultValue("") String user,
			@DefaultValue("") String password) {
	}

	private record OutsideConnectionDetails(OutsideDatabase database) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return this.database.user();
		}

		@Override
		public String getPassword() {
			return this.database.password();
		}

		@Override
		public String getJdbcUrl() {
			String url = this.database.url();
			String option = "nullDatabaseMeansCurrent=true";
			return url.contains(option) ? url : url + (url.contains("?") ? "&" : "?") + option;
		}

	}

}
