package io.huishu.bench;

import io.huishu.local.Jvm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product's own MariaDB and RocketMQ with the product's own settings, in a folder and on ports of the bench. Closing
 * it stops them.
 */
final class Stand implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String ADMIN = "huishu_admin";
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS = 12_000;

    final Path root;
    final Path folder;
    final String password;
    final int databasePort;
    final int namesPort;
    private final Child database;
    private final Child broker;

    /** @param schemas each with an account of its name that owns it */
    Stand(Path root, Path folder, List<String> schemas) {
        this.root = root;
        this.folder = folder;
        this.password = secret();
        this.databasePort = freePorts(1);
        this.namesPort = freePorts(1);
        this.database = startDatabase(schemas);
        this.broker = startBroker();
        try {
            database.await(PATIENCE, () -> database.said("MARIADB READY"));
            broker.await(PATIENCE, () -> broker.said("ROCKETMQ READY"));
        } catch (BenchFailed e) {
            close();
            throw e;
        }
    }

    private Child startDatabase(List<String> schemas) {
        Path server = root.resolve("deploy/local/mariadb-server/target/server");
        List<String> command = new ArrayList<>(List.of(Jvm.java(), "-Xmx32m", "-XX:+UseSerialGC"));
        command.addAll(List.of(
                "-Dhuishu.mariadb.server=" + server,
                "-Dhuishu.mariadb.data=" + folder.resolve("mariadb"),
                "-Dhuishu.mariadb.port=" + databasePort,
                "-cp",
                root.resolve("deploy/local/supervisor/target/server/lib") + "/*",
                "io.huishu.local.mariadb.MariaDbServer"));
        String accounts = schemas.stream().map(each -> each + ":" + password).collect(Collectors.joining(","));
        return Child.start(
                "database",
                folder,
                command,
                Map.of("HUISHU_MARIADB_ADMIN", ADMIN + ":" + password, "HUISHU_MARIADB_ACCOUNTS", accounts));
    }

    private Child startBroker() {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(Jvm.of("rocketmq").options());
        command.addAll(List.of(
                "-Dhuishu.rocketmq.home=" + folder.resolve("rocketmq"),
                "-Dhuishu.rocketmq.namesrv-port=" + namesPort,
                "-Dhuishu.rocketmq.broker-port=" + (freePorts(4) + 2),
                "-cp",
                root.resolve("deploy/local/rocketmq-server/target/server/lib") + "/*",
                "io.huishu.local.rocketmq.RocketMqServer"));
        return Child.start("broker", folder, command, Map.of());
    }

    Database open(String schema) {
        return Database.open(url(schema), ADMIN, password);
    }

    /** As the product's services get it. */
    String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + databasePort + "/" + schema
                + "?useSSL=false&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&rewriteBatchedStatements=true";
    }

    String namesServer() {
        return "127.0.0.1:" + namesPort;
    }

    Proc databaseProcess() {
        try {
            return new Proc(Long.parseLong(
                    Files.readString(folder.resolve("mariadb/mariadbd.pid")).strip()));
        } catch (IOException e) {
            throw new BenchFailed("the database tells no process number", e);
        }
    }

    Proc brokerProcess() {
        return broker.proc();
    }

    /** @return the first of so many free ports in a row */
    static int freePorts(int inARow) {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> FIRST_PORT + random.nextInt(PORTS))
                .limit(1000)
                .filter(first -> free(first, inARow))
                .findFirst()
                .orElseThrow(() -> new BenchFailed("no port is free"));
    }

    private static boolean free(int first, int inARow) {
        for (int port = first; port < first + inARow; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }

    private static String secret() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        broker.close();
        database.close();
    }
}
