package vn.gov.nghean.tuongduong.cchc.contract;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import vn.gov.nghean.tuongduong.cchc.CchcApplication;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

/**
 * The beans that expressions may call, found as the running system finds them.
 */
final class ProcessBeanClasses {

	private ProcessBeanClasses() {
	}

	/** Each class by the name expressions know it by. */
	static Map<String, Class<?>> byName() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
		Map<String, Class<?>> beans = new TreeMap<>();
		scanner.findCandidateComponents(CchcApplication.class.getPackageName()).forEach((found) -> {
			Class<?> type = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
			beans.put(Objects.requireNonNull(AnnotationUtils.findAnnotation(type, ProcessBean.class)).value(), type);
		});
		return beans;
	}

}
