package vn.gov.nghean.tuongduong.cchc.ranking.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.ranking.DecisionDocuments;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingDocuments;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingTable;
import vn.gov.nghean.tuongduong.cchc.ranking.ScoreTables;

/**
 * The papers of a ranking as files.
 */
@Component
class RankingPapers {

	private final RankingDocuments documents;

	private final DecisionDocuments decisions;

	private final ScoreTables scores;

	private final RankingTable tables;

	RankingPapers(RankingDocuments documents, DecisionDocuments decisions, ScoreTables scores, RankingTable tables) {
		this.documents = documents;
		this.decisions = decisions;
		this.scores = scores;
		this.tables = tables;
	}

	/**
	 * A paper of a year.
	 * @param unitId whose paper it is, where units have one each
	 * @throws ResponseStatusException 404 if there is no such paper
	 */
	ResponseEntity<byte[]> of(Paper paper, int year, String unitId) {
		return switch (paper) {
			case SELF_ASSESSMENT -> Download.docx("tu-danh-gia-%s-%d".formatted(unitId, year),
					this.documents.selfAssessment(year, unitId).orElseThrow(RankingPapers::missing));
			case APPRAISAL -> Download.docx("phieu-tham-dinh-%s-%d".formatted(unitId, year),
					this.documents.appraisal(year, unitId).orElseThrow(RankingPapers::missing));
			case MINUTES -> Download.docx("bien-ban-hoi-dong-%d".formatted(year), this.decisions.minutes(table(year)));
			case DECISION ->
				Download.docx("quyet-dinh-xep-hang-%d".formatted(year), this.decisions.decision(table(year)));
			case ANNEX -> Download.docx("phu-luc-diem-%d".formatted(year), this.decisions.annex(table(year)));
			case SCORES -> Download.xlsx("bang-diem-%d".formatted(year), this.scores.xlsx(table(year)));
		};
	}

	private RankingTable.Table table(int year) {
		return this.tables.of(year).orElseThrow(RankingPapers::missing);
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Chưa có văn bản này");
	}

	/** What there is on paper. */
	enum Paper {

		SELF_ASSESSMENT, APPRAISAL, MINUTES, DECISION, ANNEX, SCORES;

		/** Whether each unit has its own. */
		boolean isOfUnit() {
			return this == SELF_ASSESSMENT || this == APPRAISAL;
		}

	}

}
