package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;

/**
 * The dossiers: what the one-stop system tells of them.
 */
@Service
public class Dossiers {

	/** Rows of one import are taken in so many at a time, each portion whole. */
	private static final int PORTION = 200;

	private final DossierRepository dossiers;

	private final DossierNews news;

	private final BusinessClock clock;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	Dossiers(DossierRepository dossiers, DossierNews news, BusinessClock clock, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.news = news;
		this.clock = clock;
		this.transaction = transaction;
		this.events = events;
	}

	/**
	 * Takes rows over. Known by its code, a dossier is changed and never doubled: the
	 * same rows again change nothing. A row that cannot be taken keeps no other.
	 * @param rows as read, in order; of a code that comes twice the later row counts
	 * @param faults what was wrong with rows that could not be read
	 * @param mayTake which units' dossiers the sender may report
	 */
	public ImportReport take(List<DossierReader.ReadRow> rows, List<String> faults, Predicate<String> mayTake) {
		List<String> refused = new ArrayList<>(faults);
		Counts counts = new Counts();
		for (int from = 0; from < rows.size(); from += PORTION) {
			List<DossierReader.ReadRow> portion = rows.subList(from, Math.min(rows.size(), from + PORTION));
			try {
				this.transaction.executeWithoutResult((status) -> {
					Counts taken = takeTogether(portion, refused, mayTake);
					counts.add(taken);
				});
			}
			catch (DataIntegrityViolationException | OptimisticLockingFailureException ex) {
				takeOneByOne(portion, refused, mayTake, counts);
			}
		}
		this.events.publishEvent(new DossiersImported());
		return new ImportReport(counts.created, counts.changed, counts.unchanged, refused);
	}

	/** Somebody else reported one of them in the same moment. */
	private void takeOneByOne(List<DossierReader.ReadRow> rows, List<String> refused, Predicate<String> mayTake,
			Counts counts) {
		for (DossierReader.ReadRow row : rows) {
			try {
				this.transaction.executeWithoutResult((status) -> {
					Counts taken = takeTogether(List.of(row), refused, mayTake);
					counts.add(taken);
				});
			}
			catch (DataIntegrityViolationException | OptimisticLockingFailureException ex) {
				refused.add("%s: hồ sơ %s vừa được người khác cập nhật, hãy gửi lại dòng này".formatted(row.where(),
						row.row().code()));
			}
		}
	}

	private Counts takeTogether(List<DossierReader.ReadRow> rows, List<String> refused, Predicate<String> mayTake) {
		Instant now = this.clock.instant();
		Set<String> codes = rows.stream().map((row) -> row.row().code()).collect(Collectors.toSet());
		Map<String, Dossier> known = this.dossiers.findByCodeIn(codes)
			.stream()
			.collect(Collectors.toMap(Dossier::code, Function.identity()));
		Counts counts = new Counts();
		List<String> faults = new ArrayList<>();
		Set<Dossier> fresh = new HashSet<>();
		for (DossierReader.ReadRow read : rows) {
			Dossier dossier = known.get(read.row().code());
			DossierRow row = (dossier != null) ? this.news.withFirstDate(dossier, read.row()) : read.row();
			String fault = mayTake.test(row.unitId()) ? faultOf(dossier, row) : "không thuộc đơn vị của tài khoản gửi";
			if (!fault.isEmpty()) {
				faults.add("%s, hồ sơ %s: %s".formatted(read.where(), row.code(), fault));
			}
			else if (dossier == null) {
				Dossier created = this.dossiers.save(new Dossier(row, now));
				known.put(row.code(), created);
				fresh.add(created);
				counts.created++;
			}
			else if (dossier.toRow().equals(row)) {
				counts.unchanged++;
			}
			else {
				dossier.take(row, now);
				counts.changed += fresh.contains(dossier) ? 0 : 1;
				this.news.follow(dossier);
			}
		}
		this.dossiers.flush();
		refused.addAll(faults);
		return counts;
	}

	/** Why what is told now cannot be; blank if it can. */
	private String faultOf(@Nullable Dossier dossier, DossierRow row) {
		if (dossier == null) {
			return "";
		}
		Instant returned = dossier.returnedAt();
		if (returned != null && row.status() != DossierStatus.RETURNED) {
			return "đã trả kết quả ngày %s, không chuyển lại trạng thái chưa trả được"
				.formatted(DateNames.of(returned.atZone(BusinessClock.ZONE).toLocalDate()));
		}
		return Dossier.instant(row.due()).equals(dossier.dueAt()) ? "" : this.news.faultOfNewDate(dossier);
	}

	private static final class Counts {

		private int created;

		private int changed;

		private int unchanged;

		void add(Counts other) {
			this.created += other.created;
			this.changed += other.changed;
			this.unchanged += other.unchanged;
		}

	}

}
