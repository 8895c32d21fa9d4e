package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

/**
 * What the board's first page says of its other parts.
 */
@Service
public class BoardSums {

	private final EscalationBoard escalations;

	private final ReportBoard reports;

	private final ApologyBoard apologies;

	private final RankingBoard rankings;

	BoardSums(EscalationBoard escalations, ReportBoard reports, ApologyBoard apologies, RankingBoard rankings) {
		this.escalations = escalations;
		this.reports = reports;
		this.apologies = apologies;
		this.rankings = rankings;
	}

	/** The parts that have something to say, in the order of the board. */
	public List<BoardPart.Sum> of(int year, Predicate<String> visible, boolean watches) {
		return Stream
			.of(Optional.of(this.escalations.sum(year, visible)), this.reports.sum(year, visible, watches),
					this.apologies.sum(year, visible), this.rankings.sum(year, visible, watches))
			.flatMap(Optional::stream)
			.toList();
	}

}
