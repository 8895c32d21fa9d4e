package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder the embedded database lives in. One running system at a time; the password
 * is generated once and only the owner can read it.
 */
class DataFolder implements AutoCloseable {

	private static final int PASSWORD_BYTES = 24;

	private final Path root;

	private final FileChannel lockFile;

	private DataFolder(Path root, FileChannel lockFile) {
		this.root = root;
		this.lockFile = lockFile;
	}

	/**
	 * @throws StartupFailure if the folder cannot be written or another system uses it
	 */
	static DataFolder open(Path path) {
		Path root = path.toAbsolutePath().normalize();
		try {
			Files.createDirectories(root);
			FileChannel channel = FileChannel.open(root.resolve("cchc.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock == null) {
				channel.close();
				throw new StartupFailure(
						"Thư mục dữ liệu %s đang được một hệ thống CCHC khác sử dụng; hãy tắt hệ thống đó hoặc đặt --cchc.data-dir=<thư mục khác>."
							.formatted(root));
			}
			return new DataFolder(root, channel);
		}
		catch (IOException ex) {
			throw new StartupFailure(
					"Không ghi được vào thư mục dữ liệu %s; hãy cấp quyền ghi hoặc đặt --cchc.data-dir=<thư mục khác>."
						.formatted(root),
					ex);
		}
	}

	Path resolve(String name) {
		return this.root.resolve(name);
	}

	/** The password of the database, generated when first asked for. */
	String password() throws IOException {
		Path file = this.root.resolve("mariadb.password");
		if (Files.notExists(file)) {
			byte[] random = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(random);
			writePrivately(file, HexFormat.of().formatHex(random));
		}
		return Files.readString(file).trim();
	}

	/** Writes a file that only its owner can read. */
	void writePrivately(Path file, String text) throws IOException {
		Files.deleteIfExists(file);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, text);
	}

	@Override
	public void close() throws IOException {
		this.lockFile.close();
	}

}
