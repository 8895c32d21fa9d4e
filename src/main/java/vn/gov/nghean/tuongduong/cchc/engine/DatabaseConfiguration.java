package vn.gov.nghean.tuongduong.cchc.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded database, unless {@code CCHC_DB_URL} names one outside.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "cchc.db.url", havingValue = "", matchIfMissing = true)
class DatabaseConfiguration {

	@Bean
	DataFolder dataFolder(DatabaseProperties properties) {
		return DataFolder.open(properties.dataDir());
	}

	@Bean
	MariaDbServer mariaDbServer(DataFolder folder) {
		return new MariaDbServer(folder);
	}

	@Bean
	JdbcConnectionDetails embeddedConnectionDetails(MariaDbServer server) {
		return new EmbeddedConnectionDetails(server);
	}

	private record EmbeddedConnectionDetails(MariaDbServer server) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return MariaDbServer.USER;
		}

		@Override
		public String getPassword() {
			return this.server.password();
		}

		@Override
		public String getJdbcUrl() {
			return this.server.jdbcUrl();
		}

	}

}
