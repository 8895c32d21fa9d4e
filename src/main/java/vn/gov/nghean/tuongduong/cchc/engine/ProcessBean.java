package vn.gov.nghean.tuongduong.cchc.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks a bean that BPMN and DMN expressions may call by its name. The engine resolves no
 * other bean. The class must be public: expressions call it by reflection.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface ProcessBean {

	/** The name used in expressions, such as {@code deadlines}. */
	@AliasFor(annotation = Component.class)
	String value();

}
