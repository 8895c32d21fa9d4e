package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Changes of staff in tests. The organisation is shared by all of them: what a test
 * changes it takes back.
 */
@Component
public class Staffing {

	private final PostRepository posts;

	private final SubstitutionRepository substitutions;

	private final Directory directory;

	private final List<Runnable> undo = new ArrayList<>();

	Staffing(PostRepository posts, SubstitutionRepository substitutions, Directory directory) {
		this.posts = posts;
		this.substitutions = substitutions;
		this.directory = directory;
	}

	/** A person gives up all posts. */
	public void leaves(String user, String lastDay) {
		List<Post> held = this.directory.all().stream().filter((post) -> post.userId().equals(user)).toList();
		this.undo.add(() -> save(held));
		save(held.stream()
			.map((post) -> new Post(user, post.displayName(), post.unitId(), post.role(), post.validFrom(),
					LocalDate.parse(lastDay)))
			.toList());
		this.directory.changed();
	}

	/** A person takes up a post. */
	public void takesOffice(String user, String unit, Role role, String firstDay) {
		PostEntity post = new PostEntity(new Post(user, user, unit, role, LocalDate.parse(firstDay), null));
		this.undo.add(() -> this.posts.delete(post));
		this.posts.saveAndFlush(post);
		this.directory.changed();
	}

	/** A person is away and another stands in. */
	public void isAway(String user, String substitute, String from, String to) {
		SubstitutionEntity leave = new SubstitutionEntity(
				new Substitution(user, substitute, LocalDate.parse(from), LocalDate.parse(to), "nghỉ phép"));
		this.undo.add(() -> this.substitutions.delete(leave));
		this.substitutions.saveAndFlush(leave);
		this.directory.changed();
	}

	public void isAsBefore() {
		this.undo.forEach(Runnable::run);
		this.undo.clear();
		this.directory.changed();
	}

	private void save(List<Post> held) {
		this.posts.saveAllAndFlush(held.stream().map(PostEntity::new).toList());
	}

}
