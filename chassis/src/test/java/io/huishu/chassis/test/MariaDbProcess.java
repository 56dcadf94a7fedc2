package io.huishu.chassis.test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The one database server of a test run: real binaries, an own port, a data folder that is gone afterwards. It is set up
 * unlike production on purpose (REPEATABLE READ, Beijing time), so that what a service relies on must come from itself.
 */
final class MariaDbProcess {
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_system_tables_data.sql");
    private static final int PATIENCE_SECONDS = 90;

    private final Path home;
    private final Path folder;
    private final int port;
    private final Process process;

    private MariaDbProcess(Path home) throws IOException, InterruptedException {
        this.home = home;
        this.folder = Files.createTempDirectory("huishu-mariadb-");
        this.port = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        initialise();
        this.process = started(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.resolve("s.sock"),
                "--pid-file=" + folder.resolve("pid"),
                "--skip-grant-tables",
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+08:00",
                "--max-connections=400",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=2"));
        awaitGreeting();
    }

    static MariaDbProcess start() {
        try {
            return new MariaDbProcess(Root.folder().resolve("deploy/local/mariadb-server/target/server"));
        } catch (IOException e) {
            throw new UncheckedIOException("The test database does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test database starts", e);
        }
    }

    int port() {
        return port;
    }

    private void initialise() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("data"));
        Process bootstrap = started(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
        try (OutputStream statements = bootstrap.getOutputStream()) {
            say(statements, "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
            for (String script : SYSTEM_TABLES) {
                Files.copy(home.resolve("share").resolve(script), statements);
                say(statements, "\n");
            }
        }
        if (bootstrap.waitFor() != 0) {
            throw new IOException("mariadbd --bootstrap failed:\n" + log());
        }
    }

    private Process started(List<String> options) throws IOException {
        Path binary = home.resolve("bin/mariadbd");
        if (!Files.isRegularFile(binary)) {
            throw new IOException(binary + " is missing: build deploy/local/mariadb-server first");
        }
        if (!Files.isExecutable(binary) && !binary.toFile().setExecutable(true, false)) {
            throw new IOException(binary + " cannot be made executable");
        }
        List<String> command = new ArrayList<>(List.of(
                binary.toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + folder.resolve("data"),
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-sets-dir=" + home.resolve("share/charsets"),
                "--innodb-log-file-size=16M",
                "--loose-innodb-undo-tablespaces=0"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    /** A server that accepts sessions speaks first; a port that is merely open stays silent. */
    private void awaitGreeting() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!greets()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("mariadbd does not answer on port " + port + ":\n" + log());
            }
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void end() {
        try {
            if (process != null) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("The test database's folder stays behind: " + folder + " " + e);
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
