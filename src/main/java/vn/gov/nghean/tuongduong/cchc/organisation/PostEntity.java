package vn.gov.nghean.tuongduong.cchc.organisation;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation_post")
class PostEntity {

	@EmbeddedId
	private Key key;

	private String displayName;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected PostEntity() {
	}

	PostEntity(Post post) {
		this.key = new Key(post.userId(), post.unitId(), post.role());
		this.displayName = post.displayName();
		this.validFrom = post.validFrom();
		this.validTo = post.validTo();
	}

	Post toPost() {
		return new Post(this.key.userId(), this.displayName, this.key.unitId(), this.key.role(), this.validFrom,
				this.validTo);
	}

	@Embeddable
	record Key(String userId, String unitId, @Enumerated(EnumType.STRING) Role role) implements Serializable {
	}

}
