package vn.gov.nghean.tuongduong.cchc.engine;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dataDir folder of everything the system keeps on disk
 */
@ConfigurationProperties("cchc")
record DatabaseProperties(@DefaultValue("./data") Path dataDir) {
}
