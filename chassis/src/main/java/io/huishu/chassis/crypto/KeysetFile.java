package io.huishu.chassis.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.huishu.chassis.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The file that holds all keys of data at rest; readable by its owner alone, kept outside the database and outside its
 * backups. Two lines of properties: {@code fields}, a Tink keyset (base64 of its JSON) whose newest key encrypts and
 * whose older keys still read; {@code index}, the secret from which the search keys are derived, which never changes.
 */
public final class KeysetFile {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeysetHandle fields;
    private final byte[] index;

    private KeysetFile(KeysetHandle fields, byte[] index) {
        this.fields = fields;
        this.index = index;
    }

    /** Makes a new file with new keys. Usage: {@code KeysetFile create|rotate PATH}. */
    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: KeysetFile create|rotate PATH");
        }
        switch (args[0]) {
            case "create" -> create(Path.of(args[1]));
            case "rotate" -> rotate(Path.of(args[1]));
            default -> throw new IllegalArgumentException("Usage: KeysetFile create|rotate PATH");
        }
    }

    /** @throws IllegalStateException when the file is there already: its keys may be in use */
    public static void create(Path path) {
        if (Files.exists(path)) {
            throw new IllegalStateException("The keyset " + path + " exists and is not overwritten");
        }
        try {
            byte[] secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            AeadConfig.register();
            new KeysetFile(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), secret).write(path);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be made", e);
        }
    }

    /** Adds a key that encrypts from now on; what the older keys wrote stays readable. */
    public static void rotate(Path path) {
        KeysetFile old = read(path);
        try {
            KeysetHandle.Builder keys = KeysetHandle.newBuilder(old.fields)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary());
            new KeysetFile(keys.build(), old.index).write(path);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset cannot be rotated", e);
        }
    }

    /** @throws StartRefused when there is no such file or it cannot be read as one */
    public static KeysetFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new StartRefused(
                    "密钥文件 " + path + " 不存在，个人信息无法加密，所以不启动。", "用 KeysetFile create 生成密钥文件，并用 HUISHU_KEYSET 指明它的位置。");
        }
        try {
            AeadConfig.register();
            Properties lines = new Properties();
            try (var text = Files.newBufferedReader(path)) {
                lines.load(text);
            }
            return new KeysetFile(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            new String(decoded(lines, "fields"), StandardCharsets.UTF_8),
                            InsecureSecretKeyAccess.get()),
                    decoded(lines, "index"));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new StartRefused("密钥文件 " + path + " 读不懂，所以不启动。", "换回原来的密钥文件；换成别的密钥，已加密的数据就再也读不出来。");
        }
    }

    private static byte[] decoded(Properties lines, String name) {
        return Optional.ofNullable(lines.getProperty(name))
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new IllegalArgumentException("No line " + name));
    }

    private void write(Path path) throws GeneralSecurityException {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    "keyset",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, "fields=" + encoded() + "\nindex=" + base64(index) + "\n");
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset cannot be written to " + path, e);
        }
    }

    private String encoded() throws GeneralSecurityException {
        return base64(TinkJsonProtoKeysetFormat.serializeKeyset(fields, InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    KeysetHandle fields() {
        return fields;
    }

    byte[] index() {
        return index.clone();
    }
}
