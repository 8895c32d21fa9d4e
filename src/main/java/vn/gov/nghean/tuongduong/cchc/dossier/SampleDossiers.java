package vn.gov.nghean.tuongduong.cchc.dossier;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * Dossiers for a demonstration, clearly marked as samples; taken over once, into an empty
 * database.
 */
@Component
@ConditionalOnProperty("cchc.dossier.sample-file")
class SampleDossiers {

	private final Dossiers dossiers;

	private final DossierRepository stored;

	private final DossierReader reader;

	private final Resource file;

	SampleDossiers(Dossiers dossiers, DossierRepository stored, DossierReader reader,
			@Value("${cchc.data}dossier/${cchc.dossier.sample-file}") Resource file) {
		this.dossiers = dossiers;
		this.stored = stored;
		this.reader = reader;
		this.file = file;
	}

	@EventListener(ApplicationReadyEvent.class)
	void take() {
		if (this.stored.count() == 0) {
			List<String> faults = new ArrayList<>();
			this.dossiers.take(this.reader.read(CsvTable.of(this.file), faults), faults, (unit) -> true);
		}
	}

}
