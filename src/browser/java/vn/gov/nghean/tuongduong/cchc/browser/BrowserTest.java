package vn.gov.nghean.tuongduong.cchc.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that works in the running system by a real browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Office.class)
public @interface BrowserTest {

	/** The moment the system's clock starts at: tests of one moment share a system. */
	String on() default "2024-02-06T07:30";

}
