package io.huishu.local;

import io.huishu.local.mariadb.MariaDb;
import io.huishu.local.mariadb.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a stopped installation in one file: a dump of all schemas, the message store, the sandbox, files of the
 * services and the secrets (without which encrypted fields could not be read). Nacos is left out: services register
 * anew at every start.
 */
final class Backup {
    /** What is copied as files, beside the dump. */
    static final List<String> FOLDERS = List.of("secrets", "data/rocketmq", "data/sandbox", "data/files");

    private final Home home;
    private final Path root;
    private final Ports ports;

    Backup(Home home, Path root, Ports ports) {
        this.home = home;
        this.root = root;
        this.ports = ports;
    }

    void writeTo(Path file) throws IOException, InterruptedException {
        if (!Files.isDirectory(home.data().resolve("mariadb"))) {
            throw new IOException("没有可以备份的数据：" + home.root() + " (nothing to back up there)");
        }
        Files.createDirectories(file.getParent());
        var staging = Files.createTempDirectory(file.getParent(), ".huishu-backup");
        try {
            dump(settings(home, root, ports), staging.resolve("schemas.sql"));
            for (var folder : FOLDERS) {
                copy(home.root().resolve(folder), staging.resolve(folder));
            }
            Archive.pack(staging, file, Clock.systemUTC());
        } finally {
            Home.delete(staging);
        }
    }

    static Settings settings(Home home, Path root, Ports ports) throws IOException {
        home.prepare();
        return new Catalogue(root, home, ports, Secrets.loadOrCreate(home.secrets()), false).database();
    }

    private static void dump(Settings settings, Path file) throws IOException, InterruptedException {
        var server = MariaDb.start(settings);
        try {
            awaitReady(server, settings);
            var command = new ArrayList<>(client(settings, "mariadb-dump"));
            command.addAll(List.of(
                    "--single-transaction",
                    "--routines",
                    "--triggers",
                    "--hex-blob",
                    "--default-character-set=utf8mb4",
                    "--result-file=" + file,
                    "--databases"));
            command.addAll(Secrets.SCHEMAS);
            run(command, settings, null);
        } finally {
            server.stop();
        }
    }

    static void awaitReady(MariaDb server, Settings settings) throws IOException, InterruptedException {
        if (!server.awaitReady(settings.port(), Duration.ofSeconds(90))) {
            throw new IOException("数据库没有启动，见 " + settings.logFile() + " (MariaDB did not start)");
        }
    }

    static List<String> client(Settings settings, String program) throws IOException {
        var binary = settings.server().resolve("bin").resolve(program).toAbsolutePath();
        if (!Files.isExecutable(binary) && !binary.toFile().setExecutable(true, false)) {
            throw new IOException(binary + " 不能执行 (not executable)");
        }
        return List.of(
                binary.toString(),
                "--no-defaults",
                "--skip-ssl",
                "--host=127.0.0.1",
                "--port=" + settings.port(),
                "--user=" + settings.admin().name());
    }

    /** The password goes by the environment, so that no process list shows it. */
    static void run(List<String> command, Settings settings, @Nullable Path input)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MYSQL_PWD", settings.admin().password());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " 失败 (failed): " + said.strip());
        }
    }

    static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(file.equals(from) ? target : target.getParent());
                if (!file.equals(from)) {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
