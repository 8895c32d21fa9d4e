package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * One official's sheet in a round. It guards who writes when: the official first, then
 * the inspection.
 */
@Entity
@Table(name = "review_sheet")
class ReviewSheet {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long roundId;

	private String userId;

	private String name;

	@Enumerated(EnumType.STRING)
	private SheetStage stage = SheetStage.FILLING;

	private @Nullable String leaveReason;

	private @Nullable String returnReason;

	private int returned;

	private @Nullable String checkedBy;

	@ElementCollection
	@CollectionTable(name = "review_item", joinColumns = @JoinColumn(name = "sheet_id"))
	@OrderColumn(name = "number")
	private List<ReviewItem> items = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ReviewSheet() {
	}

	ReviewSheet(long roundId, String userId, String name, List<ReviewItem> known) {
		this.roundId = roundId;
		this.userId = userId;
		this.name = name;
		this.items = new ArrayList<>(known);
	}

	/** The sheet of somebody on leave: marked, not missing. */
	static ReviewSheet ofAbsent(long roundId, String userId, String name, String reason) {
		ReviewSheet sheet = new ReviewSheet(roundId, userId, name, List.of());
		sheet.stage = SheetStage.ON_LEAVE;
		sheet.leaveReason = reason;
		return sheet;
	}

	/** Replaces the rows by what whoever writes now has written. */
	void write(List<ReviewItem> rows) {
		if (this.stage != SheetStage.FILLING && this.stage != SheetStage.CHECKING) {
			throw new Refusal("Phiếu rà soát đã kiểm tra xong, không sửa được nữa.");
		}
		this.items.clear();
		this.items.addAll(rows);
	}

	/**
	 * The official is done.
	 * @throws Refusal naming the row at fault
	 */
	void handIn() {
		mustBe(SheetStage.FILLING);
		for (int at = 0; at < this.items.size(); at++) {
			ReviewItem item = this.items.get(at);
			if (item.late() && isBlank(item.reason())) {
				throw new Refusal("Dòng %d «%s»: việc chậm phải ghi lý do.".formatted(at + 1, item.work()));
			}
		}
		this.stage = SheetStage.CHECKING;
		this.returnReason = null;
	}

	/**
	 * The inspection is content.
	 * @throws Refusal naming the row at fault
	 */
	void check(String user, LocalDate today) {
		mustBe(SheetStage.CHECKING);
		for (int at = 0; at < this.items.size(); at++) {
			ReviewItem item = this.items.get(at);
			if (item.late() && item.doneDay() == null && (isBlank(item.measure()) || item.measureDay() == null)) {
				throw new Refusal("Dòng %d «%s»: việc chậm chưa xong phải có biện pháp xử lý và hạn.".formatted(at + 1,
						item.work()));
			}
			LocalDate until = item.measureDay();
			if (until != null && !until.isAfter(today)) {
				throw new Refusal("Dòng %d «%s»: hạn của biện pháp phải sau hôm nay.".formatted(at + 1, item.work()));
			}
		}
		this.stage = SheetStage.CHECKED;
		this.checkedBy = user;
	}

	void sendBack(String reason) {
		mustBe(SheetStage.CHECKING);
		this.stage = SheetStage.FILLING;
		this.returnReason = reason;
		this.returned++;
	}

	private void mustBe(SheetStage expected) {
		if (this.stage != expected) {
			throw new Refusal("Phiếu rà soát đã sang bước khác, hãy tải lại trang.");
		}
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int version() {
		return this.version;
	}

	long roundId() {
		return this.roundId;
	}

	String userId() {
		return this.userId;
	}

	String name() {
		return this.name;
	}

	SheetStage stage() {
		return this.stage;
	}

	@Nullable String leaveReason() {
		return this.leaveReason;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	int returned() {
		return this.returned;
	}

	List<ReviewItem> items() {
		return List.copyOf(this.items);
	}

}
