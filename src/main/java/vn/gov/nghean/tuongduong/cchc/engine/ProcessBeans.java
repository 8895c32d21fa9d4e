package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans marked {@link ProcessBean}, looked up when an expression calls them: they use
 * the engine that is being built with this map.
 */
class ProcessBeans extends AbstractMap<Object, Object> {

	private final ListableBeanFactory factory;

	private final Set<String> names;

	ProcessBeans(ListableBeanFactory factory) {
		this.factory = factory;
		this.names = Set.of(factory.getBeanNamesForAnnotation(ProcessBean.class));
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return key instanceof String name && this.names.contains(name);
	}

	@Override
	public @Nullable Object get(@Nullable Object key) {
		return (key instanceof String name && this.names.contains(name)) ? this.factory.getBean(name) : null;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return this.names.stream()
			.map((name) -> new SimpleImmutableEntry<Object, Object>(name, this.factory.getBean(name)))
			.collect(Collectors.toSet());
	}

}
