package io.huishu.local.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbTest {
    private static final Account ADMIN = new Account("huishu_admin", "admin-secret-1");
    private static final Account MEMBER = new Account("huishu_member", "member-secret-1");
    private static final Account PAYMENT = new Account("huishu_payment", "payment-secret-1");

    private final Path folder;

    MariaDbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsItsDataBetweenStartsAndKnowsOnlyRealAccounts() throws Exception {
        var settings = settings("data");
        inside(settings, () -> {
            try (var member = connect(settings, "huishu_member", "member-secret-1", "huishu_member")) {
                member.createStatement().execute("CREATE TABLE unit (name VARCHAR(20))");
                member.createStatement().execute("INSERT INTO unit VALUES ('楚商联合会 🏮')");
            }
        });
        inside(settings, () -> {
            try (var member = connect(settings, "huishu_member", "member-secret-1", "huishu_member")) {
                assertThat(one(member, "SELECT name FROM unit")).isEqualTo("楚商联合会 🏮");
                assertThat(one(member, "SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
                assertThat(one(member, "SELECT @@innodb_flush_log_at_trx_commit"))
                        .isEqualTo("1");
            }
            refuses(settings, "huishu_member", "wrong-secret", "huishu_member");
            refuses(settings, "huishu_member", "member-secret-1", "huishu_payment");
            refuses(settings, "root", "", "mysql");
            refuses(settings, "", "", "");
        });
        assertThat(settings.data().resolve("accounts.sql")).doesNotExist();
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        var settings = settings("photos");
        Files.createDirectories(settings.data());
        Files.writeString(settings.data().resolve("holiday.txt"), "海边");
        assertThatThrownBy(() -> MariaDb.start(settings)).hasMessageContaining("不会覆盖它");
        assertThat(settings.data().resolve("holiday.txt")).hasContent("海边");
    }

    private void inside(Settings settings, Step step) throws Exception {
        var server = MariaDb.start(settings);
        try {
            assertThat(server.awaitReady(settings.port(), Duration.ofSeconds(60)))
                    .as(() -> "log: " + settings.logFile())
                    .isTrue();
            step.run();
        } finally {
            server.stop();
        }
        assertThat(server.process().exitValue()).isZero();
    }

    private static void refuses(Settings settings, String user, String password, String schema) {
        assertThatThrownBy(() -> connect(settings, user, password, schema).close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    private static Connection connect(Settings settings, String user, String password, String schema)
            throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + settings.port() + "/" + schema + "?useSSL=false", user, password);
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Settings settings(String name) throws IOException {
        try (var free = new ServerSocket(0)) {
            return new Settings(
                    Path.of("target/server"),
                    folder.resolve(name),
                    free.getLocalPort(),
                    64,
                    ADMIN,
                    List.of(MEMBER, PAYMENT),
                    folder.resolve(name + ".log"));
        }
    }

    private interface Step {
        void run() throws Exception;
    }
}
