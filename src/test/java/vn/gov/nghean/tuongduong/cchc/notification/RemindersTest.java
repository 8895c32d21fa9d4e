package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Outside;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.engine.MailAddresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * People are reminded once of each deadline, by one mail a morning, whatever fails
 * meanwhile. Each test has weeks of its own: a morning's mails are composed once.
 */
@IntegrationTest
class RemindersTest {

	private static final String OFFICIAL = "tam-thai.canbo";

	private static final String ADDRESS = "canbo@tam-thai.example";

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Urging urging;

	@Autowired
	private Notices notices;

	@Autowired
	private NoticeSettings settings;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private MessageRepository messages;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MailAddresses addresses;

	@Autowired
	private GreenMail mailServer;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private Outside.ChatGateway gateway;

	@BeforeEach
	void everythingOldIsTold() throws Exception {
		this.addresses.change(OFFICIAL, ADDRESS);
		this.settings.change(OFFICIAL, ADDRESS, true, Set.of());
	}

	@AfterEach
	void nobodyHasAnAddress() throws Exception {
		this.addresses.change(OFFICIAL, "");
		this.addresses.change("ubnd.phochutich", "");
		this.gateway.answers(204);
		this.reminders.send();
		this.mailServer.purgeEmailFromAllMailboxes();
	}

	/** What others' tests have left open is told, on a day before. */
	private void begin(String moment) throws Exception {
		morning(moment);
		this.mailServer.purgeEmailFromAllMailboxes();
		this.gateway.posted().clear();
	}

	private void morning(String moment) {
		this.time.is(moment);
		this.reminders.tell();
		this.reminders.send();
	}

	private long given(String dueDay) {
		long id = this.duty.owes("tam-thai", dueDay);
		this.duty.assigned(id, OFFICIAL);
		return id;
	}

	private List<String> told(long id) {
		String about = this.duty.task(id, "Task_SubmitProduct").getId();
		return this.notices.of(OFFICIAL)
			.stream()
			.filter((notice) -> notice.path().endsWith("task=" + about))
			.map((notice) -> notice.kind().name())
			.toList();
	}

	private List<MimeMessage> mails(String address) throws Exception {
		return Arrays.stream(this.mailServer.getReceivedMessages()).filter((mail) -> {
			try {
				return mail.getAllRecipients()[0].toString().equals(address);
			}
			catch (jakarta.mail.MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	@Test
	void aDeadlineIsToldFiveDaysBeforeOneDayBeforeOnTheDayAndWhenItHasPassedEachByOneMail() throws Exception {
		begin("2025-03-03T07:40");
		long id = given("2025-03-14");
		morning("2025-03-06T07:40");
		assertThat(told(id)).as("six working days before").isEmpty();
		assertThat(mails(ADDRESS)).isEmpty();

		morning("2025-03-07T07:40");
		assertThat(told(id)).containsExactly("FIVE_DAYS");
		MimeMessage mail = mails(ADDRESS).get(0);
		assertThat(mail.getSubject()).startsWith("[CCHC] 07/03/2025: ").endsWith("việc cần làm");
		String html = part(mail, "text/html");
		String plain = part(mail, "text/plain");
		assertThat(html).contains("Kính gửi Cán bộ", "[mới] ", "Kiểm soát thủ tục hành chính",
				"Hạn 14/03/2025, còn 5 ngày làm việc", "/camunda/app/tasklist/default/#/?task=");
		assertThat(plain).contains("[mới] Kiểm soát thủ tục hành chính", "Hạn 14/03/2025, còn 5 ngày làm việc",
				"Đổi cách nhận: http://localhost:8080/nhac-viec");

		this.reminders.tell();
		this.reminders.send();
		morning("2025-03-10T07:40");
		morning("2025-03-11T07:40");
		assertThat(mails(ADDRESS)).as("nothing new, no mail").hasSize(1);
		for (String next : List.of("2025-03-13T07:40", "2025-03-14T07:40", "2025-03-17T07:40", "2025-03-18T07:40")) {
			morning(next);
		}
		assertThat(mails(ADDRESS)).extracting(MimeMessage::getSubject)
			.extracting((subject) -> subject.substring(7, 12))
			.containsExactly("07/03", "13/03", "14/03", "17/03");
		assertThat(told(id)).as("only what is true now").containsExactly("LATE");
		assertThat(part(mails(ADDRESS).get(3), "text/plain")).contains("Quá hạn (", "quá hạn 1 ngày làm việc");
	}

	@Test
	void nothingIsSaidOnDaysOffAndOutsideWorkingHours() throws Exception {
		begin("2025-04-02T07:40");
		long id = given("2025-04-11");
		for (String silent : List.of("2025-04-05T09:00", "2025-04-06T09:00", "2025-04-07T06:00", "2025-04-07T17:30")) {
			morning(silent);
		}
		assertThat(told(id)).isEmpty();
		assertThat(mails(ADDRESS)).isEmpty();
		morning("2025-04-08T10:15");
		assertThat(mails(ADDRESS)).as("a morning that was missed is made up for").hasSize(1);
	}

	@Test
	void aMovedDeadlineIsToldAnewAndWhatIsDoneIsNotToldAnyMore() throws Exception {
		begin("2025-05-05T07:40");
		long id = given("2025-05-16");
		morning("2025-05-15T07:40");
		assertThat(told(id)).containsExactly("ONE_DAY");
		String task = this.duty.task(id, "Task_SubmitProduct").getId();
		org.camunda.bpm.engine.task.Task moved = this.tasks.createTaskQuery().taskId(task).singleResult();
		moved.setDueDate(Date.from(moved.getDueDate().toInstant().plus(Duration.ofDays(14))));
		this.tasks.saveTask(moved);
		morning("2025-05-16T07:40");
		assertThat(told(id)).as("no longer true").isEmpty();
		morning("2025-05-29T07:40");
		assertThat(told(id)).as("the new deadline").containsExactly("ONE_DAY");
		assertThat(mails(ADDRESS)).hasSize(2);
		this.duty.submitted(id);
		morning("2025-05-30T07:40");
		assertThat(this.notices.of(OFFICIAL)).noneMatch((notice) -> notice.path().endsWith(task));
		assertThat(mails(ADDRESS)).hasSize(2);
	}

	@Test
	void aMailServerThatIsDownIsTriedWithGrowingPausesAndThenGivenUp() throws Exception {
		begin("2025-06-02T07:40");
		given("2025-06-13");
		int port = this.sender.getPort();
		this.sender.setPort(1);
		try {
			morning("2025-06-06T07:40");
			List<Deliveries.Pending> waiting = mine();
			assertThat(waiting).hasSize(1);
			assertThat(waiting.get(0)).returns(1, Deliveries.Pending::attempts)
				.returns(false, Deliveries.Pending::failed)
				.satisfies((each) -> assertThat(each.error()).isNotBlank());
			assertThat(this.reminders.send()).as("not before its pause is over").isZero();
			for (String next : List.of("2025-06-06T07:41", "2025-06-06T07:46", "2025-06-06T08:01", "2025-06-06T09:01",
					"2025-06-06T13:01")) {
				this.time.is(next);
				this.reminders.send();
			}
			assertThat(mine().get(0)).returns(6, Deliveries.Pending::attempts)
				.returns(true, Deliveries.Pending::failed);
		}
		finally {
			this.sender.setPort(port);
		}
		this.time.is("2025-06-06T16:00");
		this.reminders.send();
		assertThat(mails(ADDRESS)).as("given up").isEmpty();
		this.deliveries.again(mine().get(0).id());
		assertThat(this.reminders.send()).isPositive();
		assertThat(mails(ADDRESS)).hasSize(1);
		assertThat(mine()).isEmpty();
	}

	private List<Deliveries.Pending> mine() {
		return this.deliveries.pending().stream().filter((each) -> each.recipient().equals(OFFICIAL)).toList();
	}

	@Test
	void aSystemThatIsCutOffBetweenTellingAndSendingSendsOnceUnderTheSameId() throws Exception {
		begin("2025-02-05T07:40");
		given("2025-02-17");
		this.time.is("2025-02-10T07:40");
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.reminders.tell();
			throw new IllegalStateException("cut off");
		})).hasMessage("cut off");
		this.reminders.send();
		assertThat(mails(ADDRESS)).as("nothing was composed").isEmpty();

		this.reminders.tell();
		long id = mine().get(0).id();
		this.transaction.executeWithoutResult(
				(status) -> this.messages.findById(id).orElseThrow().attempt(Instant.parse("2025-02-10T00:40:00Z")));
		this.reminders.send();
		assertThat(mails(ADDRESS)).as("taken by the system that was cut off").isEmpty();
		this.time.is("2025-02-10T07:42");
		this.reminders.tell();
		this.reminders.send();
		this.reminders.send();
		assertThat(mails(ADDRESS)).hasSize(1);
		assertThat(mails(ADDRESS).get(0).getMessageID()).startsWith("<" + id + ".");
	}

	@Test
	void aPersonChoosesWhatToBeToldByMail() throws Exception {
		begin("2025-02-17T07:40");
		long id = given("2025-02-28");
		this.settings.change(OFFICIAL, ADDRESS, true, EnumSet.of(NoticeKind.FIVE_DAYS));
		morning("2025-02-21T07:40");
		assertThat(told(id)).as("in the system all the same").containsExactly("FIVE_DAYS");
		assertThat(mails(ADDRESS)).isEmpty();
		this.settings.change(OFFICIAL, ADDRESS, false, Set.of());
		morning("2025-02-27T07:40");
		assertThat(mails(ADDRESS)).isEmpty();
		assertThatThrownBy(() -> this.settings.change(OFFICIAL, "no address", true, Set.of()))
			.hasMessageContaining("«no address» không phải địa chỉ thư");
		assertThat(this.settings.of(OFFICIAL)).returns(ADDRESS, NoticeSettings.Settings::address)
			.returns(false, NoticeSettings.Settings::byMail);
	}

	@Test
	void aLeaderIsToldEachMorningWhichUnitsAreInTrouble() throws Exception {
		String leader = "phochutich@ubnd.example";
		this.addresses.change("ubnd.phochutich", leader);
		begin("2025-04-14T07:40");
		given("2025-04-18");
		morning("2025-04-21T07:40");
		morning("2025-04-22T07:40");
		assertThat(mails(leader)).hasSize(2);
		assertThat(part(mails(leader).get(1), "text/plain")).contains("Đơn vị có việc quá hạn:");
		assertThat(part(mails(leader).get(1), "text/html")).contains("<td style=").contains("Lâu nhất");
	}

	@Test
	void whoeverWatchesUrgesOnceADay() throws Exception {
		begin("2025-05-19T07:40");
		long id = given("2025-06-13");
		String process = this.duty.task(id, "Task_SubmitProduct").getProcessInstanceId();
		this.time.is("2025-05-20T09:00");
		assertThat(this.urging.urge(List.of(process), "noi-vu.chuyenvien", "Tỉnh cần số liệu trước ngày 24/05."))
			.isEqualTo(new Urging.Urged(1, 1, 1, false));
		assertThat(this.urging.urge(List.of(process), "noi-vu.chuyenvien", "Nhắc lại."))
			.isEqualTo(new Urging.Urged(1, 0, 0, true));
		this.reminders.send();
		assertThat(mails(ADDRESS)).hasSize(1);
		assertThat(part(mails(ADDRESS).get(0), "text/plain")).contains("Tỉnh cần số liệu trước ngày 24/05.");
		morning("2025-05-21T07:40");
		assertThat(told(id)).as("still true the next day").containsExactly("REMINDED");
		assertThat(mails(ADDRESS)).as("and not told again").hasSize(1);
	}

	@Test
	void whatHasEscalatedIsToldToWhoeverHasToActAndToTheGateway() throws Exception {
		begin("2025-06-23T07:40");
		long id = given("2025-06-20");
		this.duty.runsWhatIsDue(id);
		assertThat(this.duty.levels(id)).contains("Thủ trưởng đơn vị");
		String act = this.duty.task(id, "Task_ActOnOverdue").getId();
		morning("2025-06-24T07:40");
		assertThat(this.notices.of("tam-thai.chutich")).filteredOn((notice) -> notice.path().endsWith(act))
			.singleElement()
			.returns(NoticeKind.ESCALATED, Notices.Told::kind);
		assertThat(this.gateway.posted()).extracting(Outside.Posted::body)
			.anySatisfy((body) -> assertThat(body).contains("\"type\":\"escalated\"", "Xã Tam Thái"));
		this.gateway.posted().clear();
		morning("2025-06-25T07:40");
		assertThat(this.gateway.posted()).extracting(Outside.Posted::body)
			.as("told once")
			.noneMatch((body) -> body.contains("\"type\":\"escalated\""));
	}

	@Test
	void aChatGatewayIsToldOfTheMorningSignedAndAgainIfItRefuses() throws Exception {
		begin("2025-06-16T07:40");
		this.gateway.answers(503);
		morning("2025-06-17T07:40");
		this.gateway.answers(204);
		this.time.is("2025-06-17T07:42");
		this.reminders.send();
		this.reminders.send();
		List<Outside.Posted> morning = this.gateway.posted()
			.stream()
			.filter((each) -> each.body().contains("\"morning\"") && each.body().contains("17/06/2025"))
			.toList();
		assertThat(morning).as("refused, then taken").hasSize(2);
		assertThat(morning).extracting((each) -> each.headers().getFirst("X-CCHC-Delivery"))
			.containsOnly(morning.get(0).headers().getFirst("X-CCHC-Delivery"));
		Outside.Posted taken = morning.get(1);
		assertThat(taken.body()).contains("việc đến hạn hôm nay").contains("\"type\":\"morning\"");
		assertThat(taken.headers().getFirst("X-CCHC-Signature")).isEqualTo("sha256="
				+ WebhookCarrier.signature(Outside.SECRET, taken.headers().getFirst("X-CCHC-Timestamp"), taken.body()));
	}

	private static String part(MimeMessage mail, String type) throws Exception {
		return part(mail.getContent(), type);
	}

	private static String part(Object content, String type) throws Exception {
		if (content instanceof MimeMultipart parts) {
			for (int at = 0; at < parts.getCount(); at++) {
				if (parts.getBodyPart(at).isMimeType(type)) {
					return String.valueOf(parts.getBodyPart(at).getContent());
				}
				String inner = part(parts.getBodyPart(at).getContent(), type);
				if (!inner.isEmpty()) {
					return inner;
				}
			}
		}
		return "";
	}

}
