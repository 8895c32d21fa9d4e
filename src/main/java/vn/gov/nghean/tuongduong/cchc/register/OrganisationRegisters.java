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

	OrganisationRegisters(List<KeptTable> tables, UnitAccess access, Consequences consequences) {
		this.tables = tables;
		this.access = access;
		this.consequences = consequences;
	}

	@Bean
	@Order(1)
	Register unitRegister() {
		return of(KeptTable.Kind.UNITS, "don-vi", "Đơn vị",
				"Các phòng, đơn vị sự nghiệp, xã, thị trấn và cơ quan khác.",
				List.of(ENDS.formatted("Đơn vị giải thể, sáp nhập"),
						"Mã đơn vị không đổi được; mã mới là một đơn vị mới.",
						"«Thứ tự» là thứ tự đơn vị trên các trang, mỗi đơn vị một số khác nhau. Để trống thì giữ thứ tự cũ; đơn vị mới xếp cuối.",
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

	private Register of(KeptTable.Kind kind, String path, String title, String about, List<String> hints) {
		KeptTable table = this.tables.stream().filter((each) -> each.kind() == kind).findFirst().orElseThrow();
		return new OrganisationRegister(new OrganisationRegister.Words(path, title, about, hints), table, this.access,
				this.consequences);
	}

	private static <E> String words(E[] values, Function<E, String> inWords) {
		return Arrays.stream(values).map((value) -> "«" + inWords.apply(value) + "»").collect(Collectors.joining(", "));
	}

}
