package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Loads the organisation's files at start, each file whole or not at all: what is new in
 * a file or says something else than at the last start replaces the row with its key; the
 * rest stays as people keep it.
 */
@Component
@Order(20)
class OrganisationLoader implements ApplicationRunner {

	private final UnitTable units;

	private final AliasTable aliases;

	private final PostTable posts;

	private final LeaveTable leaves;

	private final MeetingTable meetings;

	private final ClosingTable closings;

	private final Directory directory;

	private final ResourceLoader files;

	private final String folder;

	private final List<String> postFiles;

	OrganisationLoader(UnitTable units, AliasTable aliases, PostTable posts, LeaveTable leaves, MeetingTable meetings,
			ClosingTable closings, Directory directory, ResourceLoader files,
			@Value("${cchc.data}organisation/") String folder,
			@Value("${cchc.organisation.post-files}") List<String> postFiles) {
		this.units = units;
		this.aliases = aliases;
		this.posts = posts;
		this.leaves = leaves;
		this.meetings = meetings;
		this.closings = closings;
		this.directory = directory;
		this.files = files;
		this.folder = folder;
		this.postFiles = postFiles;
	}

	@Override
	public void run(ApplicationArguments args) {
		loadUnits(file("units.csv"));
		loadAliases(file("aliases.csv"));
		this.postFiles.forEach((name) -> loadPosts(file(name)));
		loadSubstitutions(file("substitutions.csv"));
		this.meetings.load(file("meetings.csv"));
		this.closings.load(file("closings.csv"));
		this.meetings.changed();
		this.directory.changed();
	}

	private Resource file(String name) {
		return this.files.getResource(this.folder + name);
	}

	void loadUnits(Resource file) {
		this.units.load(file);
	}

	void loadAliases(Resource file) {
		this.aliases.load(file);
	}

	void loadPosts(Resource file) {
		this.posts.load(file);
	}

	void loadSubstitutions(Resource file) {
		this.leaves.load(file);
	}

}
