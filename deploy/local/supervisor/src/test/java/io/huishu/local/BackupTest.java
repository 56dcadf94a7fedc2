package io.huishu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.local.mariadb.MariaDb;
import io.huishu.local.mariadb.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();
    private final Path folder;
    private final Ports ports;

    BackupTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            var base = Integer.toString(free.getLocalPort() - 110);
            this.ports = Ports.read(ROOT, Map.of("HUISHU_PORT_BASE", base));
        }
    }

    @Test
    void bringsEverythingBackIntoAnEmptyHome() throws Exception {
        var old = new Home(folder.resolve("old"));
        var settings = fill(old);
        var file = folder.resolve("monday.tar.gz");
        new Backup(old, ROOT, ports).writeTo(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var fresh = new Home(folder.resolve("fresh"));
        new Restore(fresh, ROOT, ports).from(file);
        var restored = Backup.settings(fresh, ROOT, ports);
        assertThat(restored.accounts()).isEqualTo(settings.accounts());
        assertThat(fresh.data().resolve("rocketmq/store/commitlog/0")).hasContent("未确认的消息");
        assertThat(inside(restored, connection -> one(connection, "SELECT name FROM unit")))
                .isEqualTo("楚商联合会 🏮");
    }

    @Test
    void refusesABrokenFileAndChangesNothing() throws Exception {
        var home = new Home(folder.resolve("home"));
        home.prepare();
        Secrets.loadOrCreate(home.secrets());
        var secrets = Files.readString(home.secrets().resolve("secrets.properties"));
        var whole = packed();
        var bytes = Files.readAllBytes(whole);

        var cut = Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        var noArchive = Files.writeString(folder.resolve("letter.txt"), "亲爱的秘书长");
        var changed = changed(whole);
        for (var file : List.of(cut, noArchive, changed)) {
            assertThatThrownBy(() -> new Restore(home, ROOT, ports).from(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("什么都没有改动");
        }
        assertThatThrownBy(() -> new Restore(home, ROOT, ports).from(folder.resolve("nowhere")))
                .hasMessageContaining("没有这个文件");
        assertThat(home.secrets().resolve("secrets.properties")).hasContent(secrets);
        assertThat(home.root().resolveSibling("home.restoring")).doesNotExist();
    }

    @Test
    void putsTheOldStateBackWhenARestoreWasCutOff() throws Exception {
        var home = new Home(folder.resolve("home"));
        home.prepare();
        Files.writeString(home.secrets().resolve("half"), "新的一半");
        var aside = Files.createDirectories(home.root().resolve("before-restore/secrets"));
        Files.writeString(aside.resolve("whole"), "原来的");
        Restore.undoInterrupted(home);
        assertThat(home.secrets().resolve("whole")).hasContent("原来的");
        assertThat(home.secrets().resolve("half")).doesNotExist();
        assertThat(home.root().resolve("before-restore")).doesNotExist();
    }

    /** A sound archive of one small file. */
    private Path packed() throws Exception {
        var content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("schemas.sql"), "SELECT 1;");
        var file = folder.resolve("sound.tar.gz");
        Archive.pack(content, file, Clock.systemUTC());
        try (var archive = Archive.open(file)) {
            assertThat(archive.created()).startsWith("created 20");
        }
        return file;
    }

    /** The same archive with one file exchanged, as somebody would do who wants to slip something in. */
    private Path changed(Path whole) throws Exception {
        var content = Files.createDirectory(folder.resolve("changed"));
        tar("-xzf", whole.toString(), "-C", content.toString());
        Files.writeString(content.resolve("schemas.sql"), "DROP DATABASE huishu_member;");
        var file = folder.resolve("changed.tar.gz");
        tar("-czf", file.toString(), "-C", content.toString(), ".");
        return file;
    }

    private static void tar(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("tar"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private Settings fill(Home home) throws Exception {
        var settings = Backup.settings(home, ROOT, ports);
        inside(settings, connection -> {
            connection.createStatement().execute("CREATE TABLE unit (name VARCHAR(20))");
            connection.createStatement().execute("INSERT INTO unit VALUES ('楚商联合会 🏮')");
            return "";
        });
        var store = Files.createDirectories(home.data().resolve("rocketmq/store/commitlog"));
        Files.writeString(store.resolve("0"), "未确认的消息");
        return settings;
    }

    private static String inside(Settings settings, Step step) throws Exception {
        var server = MariaDb.start(settings);
        try {
            Backup.awaitReady(server, settings);
            var member = settings.accounts().getFirst();
            try (var connection = DriverManager.getConnection(
                    "jdbc:mysql://127.0.0.1:" + settings.port() + "/" + member.name() + "?useSSL=false",
                    member.name(),
                    member.password())) {
                return step.run(connection);
            }
        } finally {
            server.stop();
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private interface Step {
        String run(Connection connection) throws SQLException;
    }
}
