package vn.gov.nghean.tuongduong.cchc.identity;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * Keeps demonstrations and real work in different databases: the demo accounts' password
 * is public, so neither may they stay on in real work nor be added to it. Checked before
 * the server listens.
 */
@Component
class DemoData implements SmartInitializingSingleton {

	/** What every demo account's name carries. */
	static final String MARK = "(tài khoản demo)";

	private final IdentityService identity;

	private final IdentityProperties properties;

	DemoData(IdentityService identity, IdentityProperties properties) {
		this.identity = identity;
		this.properties = properties;
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean demo = !this.properties.demoPassword().isEmpty();
		long marked = this.identity.createUserQuery().userLastNameLike("%" + MARK).count();
		if (!demo && marked > 0) {
			throw new StartupFailure(
					"Cơ sở dữ liệu này có %d tài khoản demo với mật khẩu công khai nên không dùng cho công việc thật được; hãy đặt --cchc.data-dir=<thư mục khác>."
						.formatted(marked));
		}
		if (demo && marked == 0 && this.identity.createUserQuery().count() > 0) {
			throw new StartupFailure(
					"Cơ sở dữ liệu này đang dùng cho công việc thật nên không chạy demo trên đó được; hãy chạy với --spring.profiles.active=production hoặc đặt --cchc.data-dir=<thư mục khác>.");
		}
	}

}
