package vn.gov.nghean.tuongduong.cchc.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * Why dossiers are late, from the file of causes.
 */
@Component
public class LateCauses {

	private final Map<String, LateCause> causes = new LinkedHashMap<>();

	LateCauses(@Value("${cchc.data}dossier/late-causes.csv") Resource file) {
		CsvTable.of(file, "code", "name", "kind").map((row) -> {
			String code = row.text("code");
			if (this.causes.put(code, new LateCause(code, row.text("name"), row.oneOf(Kind.class, "kind"))) != null) {
				throw row.fault("code", "đã có ở một dòng trên: " + code);
			}
			return code;
		});
	}

	public Optional<LateCause> find(String code) {
		return Optional.ofNullable(this.causes.get(code));
	}

	/** As {@code code|name;code|name}, for a list to choose from. */
	String choices() {
		return this.causes.values()
			.stream()
			.map((cause) -> "%s|%s (%s)".formatted(cause.code(), cause.name(), cause.kind().inWords()))
			.collect(Collectors.joining(";"));
	}

	/** Whose fault it is: the target on apologies counts the subjective ones. */
	public enum Kind {

		/** The authority's own (chủ quan). */
		SUBJECTIVE("chủ quan"),
		/** Not the authority's (khách quan). */
		OBJECTIVE("khách quan");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		public String inWords() {
			return this.words;
		}

	}

	/** A cause of the list. */
	public record LateCause(String code, String name, Kind kind) {
	}

}
