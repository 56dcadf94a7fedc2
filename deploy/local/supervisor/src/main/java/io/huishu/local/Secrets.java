package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Passwords and keys of one installation, made once and kept in {@code secrets/secrets.properties}, readable by the
 * owner alone. A later version that needs one more secret gets it added; none is ever changed.
 */
final class Secrets {
    static final List<String> SCHEMAS =
            List.of("huishu_member", "huishu_payment", "huishu_event", "huishu_notify", "huishu_analytics");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets loadOrCreate(Path folder) throws IOException {
        var file = folder.resolve("secrets.properties");
        var values = new Properties();
        if (Files.exists(file)) {
            try (var text = Files.newBufferedReader(file)) {
                values.load(text);
            }
        }
        var before = values.size();
        complete(values);
        if (values.size() > before) {
            write(values, file);
        }
        return new Secrets(values);
    }

    private static void complete(Properties values) {
        values.putIfAbsent("operator.account", "operator");
        values.putIfAbsent("operator.password", readable());
        values.putIfAbsent("demo.password", readable());
        values.putIfAbsent("nacos.token", random(48));
        values.putIfAbsent("nacos.identity", word());
        values.putIfAbsent("db.huishu_admin", word());
        SCHEMAS.forEach(schema -> values.putIfAbsent("db." + schema, word()));
        ServiceEnvironment.CALLERS.forEach(service -> values.putIfAbsent("service." + service, word()));
    }

    String get(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret named " + name);
        }
        return value;
    }

    private static void write(Properties values, Path file) throws IOException {
        var fresh = Files.createTempFile(
                file.getParent(),
                "secrets",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = new TreeSet<String>();
        values.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random(int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    /** 192 bits without characters that a shell, a URL or SQL would have to quote. */
    private static String word() {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** For people to type: 16 characters, none easily mistaken, about 79 bits. */
    private static String readable() {
        var text = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
