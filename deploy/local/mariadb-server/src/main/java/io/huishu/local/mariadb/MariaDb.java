package io.huishu.local.mariadb;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One running {@code mariadbd}. Start it with {@link #start}, end it with {@link #stop}; the data stays. */
public final class MariaDb {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    // A server on 127.0.0.1 alone needs no TLS; making its self-signed key costs seconds at every start.
    private static final List<String> LISTENER =
            List.of("--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl");
    private static final List<String> PROMISES = List.of(
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--transaction-isolation=READ-COMMITTED",
            "--default-time-zone=+00:00",
            "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--innodb-flush-log-at-trx-commit=1",
            "--skip-log-bin",
            "--max-allowed-packet=64M");
    private static final List<String> SMALL = List.of(
            "--innodb-log-buffer-size=8M",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--max-connections=120",
            "--thread-cache-size=8",
            "--performance-schema=OFF");

    private final Process process;
    private final Path initFile;

    private MariaDb(Process process, Path initFile) {
        this.process = process;
        this.initFile = initFile;
    }

    /**
     * Initialises an empty data folder and makes schemas and accounts as {@code settings} names them (also on later
     * starts, so that a new password counts). Returns the command line that runs the server.
     */
    public static List<String> prepare(Settings settings) throws IOException, InterruptedException {
        new DataFolder(settings).initialiseIfEmpty();
        var command = new ArrayList<>(DataFolder.baseCommand(settings, settings.data()));
        command.addAll(LISTENER);
        command.addAll(List.of(
                "--port=" + settings.port(),
                "--socket=" + socket(settings),
                "--pid-file=" + settings.data().resolve("mariadbd.pid").toAbsolutePath(),
                "--init-file=" + AccountsScript.write(settings),
                "--innodb-buffer-pool-size=" + settings.bufferPoolMegabytes() + "M"));
        command.addAll(PROMISES);
        command.addAll(SMALL);
        return command;
    }

    /** Starts the server; returns before it answers. What it prints goes to the log file of {@code settings}. */
    public static MariaDb start(Settings settings) throws IOException, InterruptedException {
        var process = new ProcessBuilder(prepare(settings))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(settings.logFile().toFile()))
                .start();
        return new MariaDb(process, AccountsScript.file(settings));
    }

    /** Socket paths are limited to 107 bytes, so a deep data folder falls back to the temporary folder. */
    private static Path socket(Settings settings) {
        var inside = settings.data().resolve("mariadbd.sock").toAbsolutePath();
        return inside.toString().length() < 100
                ? inside
                : Path.of(System.getProperty("java.io.tmpdir"), "huishu-mariadb-" + settings.port() + ".sock");
    }

    public Process process() {
        return process;
    }

    /** Waits until the server greets, at most {@code patience}; false when it died or stayed silent. */
    public boolean awaitReady(int port, Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (greets(port)) {
                Files.deleteIfExists(initFile);
                return true;
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** A server that accepts sessions speaks first; a port that is merely open stays silent. */
    public static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks the server to end (SIGTERM: it flushes and closes its files) and waits; kills it only after a minute. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** The last lines of the log, for a sentence about a server that did not start. */
    public static @Nullable String lastError(Path logFile) throws IOException {
        return Files.exists(logFile)
                ? Files.readAllLines(logFile).stream()
                        .filter(line -> line.contains("[ERROR]"))
                        .reduce((first, second) -> second)
                        .orElse(null)
                : null;
    }
}
