package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation_alias")
class AliasEntity {

	@Id
	private String alias;

	private @Nullable String unitId;

	private String kinds;

	@SuppressWarnings("NullAway.Init")
	protected AliasEntity() {
	}

	AliasEntity(Alias alias) {
		this.alias = Alias.normalise(alias.text());
		this.unitId = alias.unitId();
		this.kinds = alias.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(";"));
	}

	Alias toAlias() {
		Set<UnitKind> meant = this.kinds.isEmpty() ? Set.of()
				: List.of(this.kinds.split(";")).stream().map(UnitKind::valueOf).collect(Collectors.toSet());
		return new Alias(this.alias, this.unitId, meant);
	}

	static Set<UnitKind> kindsOf(List<String> names) {
		return names.stream()
			.map((name) -> Arrays.stream(UnitKind.values())
				.filter((kind) -> kind.name().equalsIgnoreCase(name.replace('-', '_'))
						|| kind.inWords().equalsIgnoreCase(name))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("loại đơn vị không biết: " + name)))
			.collect(Collectors.toSet());
	}

}
