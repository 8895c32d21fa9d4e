package vn.gov.nghean.tuongduong.cchc.organisation;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation_substitution")
class SubstitutionEntity {

	@EmbeddedId
	private Key key;

	private @Nullable String substituteUser;

	private LocalDate validTo;

	private String reason;

	@SuppressWarnings("NullAway.Init")
	protected SubstitutionEntity() {
	}

	SubstitutionEntity(Substitution substitution) {
		this.key = new Key(substitution.absentUser(), substitution.from());
		this.substituteUser = substitution.substituteUser();
		this.validTo = substitution.to();
		this.reason = substitution.reason();
	}

	Substitution toSubstitution() {
		return new Substitution(this.key.absentUser(), this.substituteUser, this.key.validFrom(), this.validTo,
				this.reason);
	}

	@Embeddable
	record Key(String absentUser, LocalDate validFrom) implements Serializable {
	}

}
