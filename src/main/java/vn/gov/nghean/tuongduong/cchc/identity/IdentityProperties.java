package vn.gov.nghean.tuongduong.cchc.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param demoPassword password of every demo account; blank outside the demo profile
 * @param adminPassword first password of {@code admin} outside the demo profile, from
 * {@code CCHC_ADMIN_PASSWORD}
 */
@ConfigurationProperties("cchc.identity")
record IdentityProperties(@DefaultValue("") String demoPassword, @DefaultValue("") String adminPassword) {
}
