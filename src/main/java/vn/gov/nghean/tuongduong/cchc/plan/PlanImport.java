package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Takes a plan's list of tasks out of the file people have: the decision as Word (.docx),
 * or a table as Excel (.xlsx) or CSV.
 */
@Service
public class PlanImport {

	private final AppendixReader reader;

	PlanImport(AppendixReader reader) {
		this.reader = reader;
	}

	/**
	 * @param file name of the file, for messages
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults in Vietnamese, naming
	 * table, row and column, if it cannot be read
	 */
	public Imported read(String file, byte[] content) {
		Appendix found = this.reader.read(file, content);
		return new Imported(HeadWords.read(found.lines()), found.groupsCsv(), found.appendixCsv(), found.rows().size(),
				found.notes());
	}

	/**
	 * What was found in a file.
	 *
	 * @param head what it plainly says of the plan
	 * @param groups as {@link PlanTexts} has it
	 * @param appendix as {@link PlanTexts} has it
	 * @param rows how many rows
	 * @param notes what was not read, in Vietnamese
	 */
	public record Imported(PlanHead head, String groups, String appendix, int rows, List<String> notes) {
	}

}
