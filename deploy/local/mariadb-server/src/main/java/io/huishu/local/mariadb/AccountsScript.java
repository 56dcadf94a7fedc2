package io.huishu.local.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The statements that run before the first session: schemas, accounts and nothing else. One line each. */
final class AccountsScript {
    private AccountsScript() {}

    /** Writes the script beside the data, readable by the owner alone. */
    static Path write(Settings settings) throws IOException {
        var file = file(settings);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, statements(settings));
        return file;
    }

    static Path file(Settings settings) {
        return settings.data().resolve("accounts.sql").toAbsolutePath();
    }

    static List<String> statements(Settings settings) {
        var lines = new ArrayList<String>();
        for (var host : List.of("127.0.0.1", "localhost")) {
            lines.addAll(ensure(settings.admin(), host));
            lines.add("GRANT ALL PRIVILEGES ON *.* TO " + at(settings.admin(), host) + " WITH GRANT OPTION;");
        }
        for (var account : settings.accounts()) {
            lines.add("CREATE DATABASE IF NOT EXISTS `" + account.name()
                    + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;");
            lines.addAll(ensure(account, "127.0.0.1"));
            lines.add("GRANT ALL PRIVILEGES ON `" + account.name() + "`.* TO " + at(account, "127.0.0.1") + ";");
        }
        return lines;
    }

    private static List<String> ensure(Account account, String host) {
        var identified = at(account, host) + " IDENTIFIED BY '" + account.password() + "';";
        return List.of("CREATE USER IF NOT EXISTS " + identified, "ALTER USER " + identified);
    }

    private static String at(Account account, String host) {
        return "'" + account.name() + "'@'" + host + "'";
    }
}
