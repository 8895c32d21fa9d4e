package vn.gov.nghean.tuongduong.cchc.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import vn.gov.nghean.tuongduong.cchc.organisation.KeptTable;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitLevel;

/**
 * The organisation's tables as registers.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationRegisters {

	private static final String ENDS = "Không xóa dòng: dòng không có trong tệp vẫn giữ nguyên. %s thì ghi «Đến ngày».";

	private final List<KeptTable> tables;

	private final UnitAccess access;

	private final Consequences consequences;

	private final UnitDayConsequences unitDays;

	OrganisationRegisters(List<KeptTable> tables, UnitAccess access, Consequences consequences,
			UnitDayConsequences unitDays) {
		this.tables = tables;
		this.access = access;
		this.consequences = consequences;
		this.unitDays = unitDays;
	}

	@Bean
	@Order(1)
	Register unitRegister() {
		return of(KeptTable.Kind.UNITS, "don-vi", "Đơn vị",
				"Các phòng, đơn vị sự nghiệp, xã, thị trấn và cơ quan khác.",
				List.of(ENDS.formatted("Đơn vị giải thể, sáp nhập"),
						"Mã đơn vị không đổi được; mã mới là một đơn vị mới.",
						"«Thứ tự» là thứ tự đơn vị trên các trang, mỗi đơn vị một số khác nhau. Để trống thì giữ thứ tự cũ; đơn vị mới xếp cuối.",
						"Tệp không có cột «Thứ tự», «Đơn vị kế tục», «Căn cứ» thì những gì đã ghi ở cột đó giữ nguyên.",
						"Loại: %s.".formatted(words(UnitKind.values(), UnitKind::inWords)),
						"Cấp: %s.".formatted(words(UnitLevel.values(), UnitLevel::inWords))));
	}

	@Bean
	@Order(2)
	Register aliasRegister() {
		return of(KeptTable.Kind.ALIASES, "ten-goi", "Tên gọi khác của đơn vị",
				"Những cách gọi đơn vị trong kế hoạch và văn bản, để hệ thống hiểu là đơn vị nào.",
				List.of("Không xóa dòng: dòng không có trong tệp vẫn giữ nguyên. Gọi nhầm thì sửa đơn vị của dòng đó.",
						"Mỗi dòng ghi một trong ba: «Đơn vị» (tên hoặc mã); «Các loại đơn vị», cách nhau bằng dấu chấm phẩy; «Không chỉ đơn vị nào»: có.",
						"Loại: %s.".formatted(words(UnitKind.values(), UnitKind::inWords)),
						"Không phân biệt chữ hoa, chữ thường. Kế hoạch được đọc lại theo tên gọi mới."));
	}

	@Bean
	@Order(3)
	Register postRegister() {
		return of(KeptTable.Kind.POSTS, "can-bo", "Cán bộ, chức vụ", "Ai giữ chức vụ gì, ở đơn vị nào, từ ngày nào.",
				List.of(ENDS.formatted("Người thôi giữ chức vụ"),
						"Người đổi chức vụ, chuyển đơn vị: ghi «Đến ngày» ở dòng cũ và thêm một dòng mới.",
						"Đơn vị: tên hoặc mã đơn vị.", "Chức vụ: %s.".formatted(words(Role.values(), Role::inWords)),
						"Tài khoản được tạo theo tên đăng nhập; mật khẩu do quản trị viên đặt trong trang Quản trị."));
	}

	@Bean
	@Order(4)
	Register leaveRegister() {
		return of(KeptTable.Kind.LEAVES, "vang-mat", "Vắng mặt, người thay",
				"Ai vắng mặt từ ngày nào đến ngày nào và ai làm thay.",
				List.of("Không xóa dòng: dòng không có trong tệp vẫn giữ nguyên. Về sớm thì sửa «Đến ngày».",
						"Thủ trưởng đơn vị cũng tự ghi được trong trang Công việc cho người của đơn vị mình.",
						"Để trống người thay thì cấp phó giải quyết công việc."));
	}

	@Bean
	@Order(5)
	Register meetingRegister() {
		return of(KeptTable.Kind.MEETINGS, "lich-hop", "Lịch họp hằng tháng của đơn vị",
				"Mỗi đơn vị họp ngày nào hằng tháng; bảng rà soát công việc cá nhân phải công bố trước cuộc họp.",
				List.of(ENDS.formatted("Lịch họp đổi"),
						"Đơn vị: tên hoặc mã; «Mọi đơn vị» là lịch chung, cho đơn vị không có dòng riêng, và luôn phải có.",
						"Ngày họp: «ngày 5» (gặp ngày nghỉ thì chuyển sang ngày làm việc sau), «ngày làm việc thứ 3», «ngày làm việc thứ 2 từ cuối», «ngày làm việc cuối cùng».",
						"Lịch áp dụng cho những tháng có ngày 01 nằm trong khoảng «Từ ngày» – «Đến ngày». Đổi lịch: ghi «Đến ngày» ở dòng cũ và thêm một dòng mới.",
						"Riêng một tháng thì thủ trưởng đơn vị dời cuộc họp của tháng đó; cuộc họp đã dời giữ nguyên khi lịch đổi.",
						"Tệp không có cột «Ghi chú» thì ghi chú đã có giữ nguyên."));
	}

	@Bean
	@Order(6)
	Register closingRegister() {
		return of(KeptTable.Kind.CLOSINGS, "ngay-nghi-don-vi", "Ngày nghỉ riêng của đơn vị",
				"Buổi, ngày một đơn vị không làm việc ngoài lịch nghỉ chung, như lễ hội, khắc phục mưa lũ.",
				List.of("Không xóa dòng: dòng không có trong tệp vẫn giữ nguyên. Bỏ ngày nghỉ đã ghi thì sửa «Buổi nghỉ» thành «không nghỉ».",
						"«Ngày hoặc thứ»: một ngày, như 01/03/2024, và để trống «Từ ngày», «Đến ngày»; hoặc một thứ hằng tuần, như «thứ Sáu», trong khoảng «Từ ngày» – «Đến ngày».",
						"Buổi nghỉ: «buổi sáng», «buổi chiều», «cả ngày», «không nghỉ». Mỗi đơn vị một dòng cho một ngày.",
						"Ngày nghỉ riêng dời cuộc họp hằng tháng của đơn vị và hạn công bố rà soát công việc cá nhân trước cuộc họp; hạn khác theo lịch nghỉ chung.",
						"Ngày nghỉ chung của cả huyện ghi ở trang Lịch làm việc."));
	}

	private Register of(KeptTable.Kind kind, String path, String title, String about, List<String> hints) {
		KeptTable table = this.tables.stream().filter((each) -> each.kind() == kind).findFirst().orElseThrow();
		return new OrganisationRegister(new OrganisationRegister.Words(path, title, about, hints), table, this.access,
				this.consequences, this.unitDays);
	}

	private static <E> String words(E[] values, Function<E, String> inWords) {
		return Arrays.stream(values).map((value) -> "«" + inWords.apply(value) + "»").collect(Collectors.joining(", "));
	}

}
