package io.huishu.local;

import io.huishu.local.mariadb.MariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a backup in place of an installation. The new state is built whole beside the old one, database included, and
 * only then are the two exchanged; whatever fails before leaves the old state as it was.
 */
final class Restore {
    private static final List<String> PARTS = List.of("secrets", "data");

    private final Home home;
    private final Path root;
    private final Ports ports;

    Restore(Home home, Path root, Ports ports) {
        this.home = home;
        this.root = root;
        this.ports = ports;
    }

    void from(Path file) throws IOException, InterruptedException {
        try (var archive = Archive.open(file)) {
            var fresh = new Home(home.root().resolveSibling(home.root().getFileName() + ".restoring"));
            Home.delete(fresh.root());
            try {
                build(fresh, archive.folder());
                exchange(fresh);
            } finally {
                Home.delete(fresh.root());
            }
        }
    }

    private void build(Home fresh, Path backup) throws IOException, InterruptedException {
        fresh.prepare();
        for (var folder : Backup.FOLDERS) {
            Backup.copy(backup.resolve(folder), fresh.root().resolve(folder));
        }
        var settings = Backup.settings(fresh, root, ports);
        var server = MariaDb.start(settings);
        try {
            Backup.awaitReady(server, settings);
            var command = new ArrayList<>(Backup.client(settings, "mariadb"));
            command.addAll(List.of("--default-character-set=utf8mb4", "--max-allowed-packet=64M"));
            Backup.run(command, settings, backup.resolve("schemas.sql"));
        } finally {
            server.stop();
        }
    }

    private void exchange(Home fresh) throws IOException {
        undoInterrupted(home);
        home.prepare();
        var old = aside(home);
        Files.createDirectories(old);
        for (var part : PARTS) {
            Files.move(home.root().resolve(part), old.resolve(part));
            Files.move(fresh.root().resolve(part), home.root().resolve(part));
        }
        var done = home.root().resolve("before-restore.done");
        Files.move(old, done, StandardCopyOption.ATOMIC_MOVE);
        Home.delete(done);
    }

    /** Puts the old state back when an exchange was cut off half way; otherwise does nothing. */
    static void undoInterrupted(Home home) throws IOException {
        Home.delete(home.root().resolve("before-restore.done"));
        var old = aside(home);
        for (var part : PARTS) {
            if (Files.exists(old.resolve(part))) {
                Home.delete(home.root().resolve(part));
                Files.move(old.resolve(part), home.root().resolve(part));
            }
        }
        Files.deleteIfExists(old);
    }

    private static Path aside(Home home) {
        return home.root().resolve("before-restore");
    }
}
