package io.huishu.local.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Runs one server until it is asked to end. System properties: {@code huishu.mariadb.server} (unpacked folder),
 * {@code huishu.mariadb.data}, {@code huishu.mariadb.port}, {@code huishu.mariadb.buffer-pool} (MB, default 64),
 * {@code huishu.stop-on-stdin-end} (true ends the server when the starting process is gone). Environment:
 * {@code HUISHU_MARIADB_ADMIN} as {@code name:password}, {@code HUISHU_MARIADB_ACCOUNTS} as
 * {@code name:password,name:password}. Prints {@code MARIADB READY <port>} when sessions are accepted.
 */
public final class MariaDbServer {
    private MariaDbServer() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var settings = settings();
        Files.createDirectories(settings.data().toAbsolutePath().getParent());
        var server = MariaDb.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        if (!server.awaitReady(settings.port(), Duration.ofSeconds(60))) {
            System.err.println("数据库没有启动 (MariaDB did not start): " + MariaDb.lastError(settings.logFile()));
            System.exit(1);
        }
        System.out.println("MARIADB READY " + settings.port());
        if (Boolean.getBoolean("huishu.stop-on-stdin-end")) {
            Thread.ofVirtual().start(MariaDbServer::exitWhenStdinEnds);
        }
        System.exit(server.process().waitFor());
    }

    private static Settings settings() {
        var data = Path.of(required("huishu.mariadb.data"));
        return new Settings(
                Path.of(required("huishu.mariadb.server")),
                data,
                Integer.parseInt(required("huishu.mariadb.port")),
                Integer.getInteger("huishu.mariadb.buffer-pool", 64),
                accounts("HUISHU_MARIADB_ADMIN").getFirst(),
                accounts("HUISHU_MARIADB_ACCOUNTS"),
                data.resolveSibling(data.getFileName() + ".log"));
    }

    private static String required(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("system property " + name + " is missing");
        }
        return value;
    }

    private static List<Account> accounts(String variable) {
        var value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return List.of();
        }
        return Arrays.stream(value.split(",", -1))
                .map(pair -> pair.split(":", 2))
                .map(pair -> new Account(pair[0], pair[1]))
                .toList();
    }

    private static void exitWhenStdinEnds() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException gone) {
            // The pipe broke: the starter is gone just the same.
        }
        System.exit(0);
    }

    private static void stop(MariaDb server) {
        try {
            server.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
