package io.huishu.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole product on ports and in a folder of its own, started by {@code ./huishu up} as a user would start it. It is
 * started once for all tests and stopped when the tests end.
 */
public final class Product {
    private static final Path ROOT =
            Path.of(System.getProperty("huishu.root", "../..")).toAbsolutePath().normalize();
    private static final List<Integer> OFFSETS =
            List.of(80, 101, 102, 103, 104, 105, 106, 110, 119, 120, 121, 122, 130, 160, 1130, 1131, -870);
    private static final Duration FIRST_START = Duration.ofMinutes(8);
    private static @Nullable Product running;

    private final Path home;
    private final int base;
    private final Settings settings;

    private Product(Path home, int base) {
        this.home = home;
        this.base = base;
        this.settings = Settings.of(Map.of(
                "HUISHU_HOME", home.toString(),
                "HUISHU_GATEWAY", "http://127.0.0.1:" + (base + 80),
                "HUISHU_SANDBOX", "http://127.0.0.1:" + (base + 160)));
    }

    /** The running product; the first call starts it. */
    public static synchronized Product started() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Product start() {
        Path home = ROOT.resolve("deploy/day/target/product");
        int base = freeBase();
        deleteOldLogs(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> huishu(home, base, "down")));
        String said = huishu(home, base, "up");
        assertThat(said).contains("http://127.0.0.1:" + (base + 80) + "/");
        return new Product(home, base);
    }

    private static void deleteOldLogs(Path home) {
        if (Files.exists(home)) {
            huishu(home, 8000, "reset", "--yes");
        }
    }

    public Settings settings() {
        return settings;
    }

    public Sandbox sandbox() {
        return new Sandbox(settings.sandbox());
    }

    public PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** The same product from behind. */
    public Installation installation() {
        return new Installation(ROOT, home, base);
    }

    public String huishu(String... arguments) {
        return huishu(home, base, arguments);
    }

    /** The process number of one of the product's processes, as {@code ./huishu status} shows it. */
    public long pidOf(String name) {
        return huishu("status")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.strip().split("\\s+")[1])
                .filter(pid -> pid.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in the status"));
    }

    public void signal(String signal, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start();
            assertThat(kill.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A look past the doors, for invariants only. */
    public Connection database(String schema) {
        try {
            return DriverManager.getConnection(
                    "jdbc:mysql://127.0.0.1:" + (base + 110) + "/" + schema + "?useSSL=false",
                    schema,
                    secret("db." + schema));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public long count(String schema, String sql) {
        try (var connection = database(schema);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String secret(String name) {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("secrets/secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    private static String huishu(Path home, int base, String... arguments) {
        List<String> command =
                new java.util.ArrayList<>(List.of(ROOT.resolve("huishu").toString()));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("huishu", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "HUISHU_HOME", home.toString(), "HUISHU_PORT_BASE", "" + base, "HUISHU_BUILD", "off"));
            Process process = builder.start();
            boolean ended = process.waitFor(FIRST_START.toSeconds(), TimeUnit.SECONDS);
            String text = Files.readString(said);
            System.out.println(text);
            assertThat(ended).as("./huishu %s ends", List.of(arguments)).isTrue();
            assertThat(process.exitValue()).as(text).isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int freeBase() {
        return IntStream.generate(() -> 10_000 + ThreadLocalRandom.current().nextInt(40) * 500)
                .limit(200)
                .filter(Product::allFree)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No free range of ports"));
    }

    private static boolean allFree(int base) {
        return OFFSETS.stream().allMatch(offset -> isFree(base + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    Path root() {
        return ROOT;
    }

    URI gateway() {
        return settings.gateway();
    }
}
