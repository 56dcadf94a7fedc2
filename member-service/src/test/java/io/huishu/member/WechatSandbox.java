package io.huishu.member;

import io.huishu.chassis.test.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The WeChat of a test: the sandbox as a process of its own on a free port, one for the whole run. */
public final class WechatSandbox {
    private static final Path JAR = Root.folder().resolve("deploy/wechat-sandbox/target");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static @Nullable String base;

    private WechatSandbox() {}

    /** Address of the running sandbox. */
    public static synchronized String base() {
        if (base == null) {
            base = start();
        }
        return base;
    }

    /** Asks the sandbox's control door. */
    public static JsonNode control(String path, String body) {
        return new Api(base()).post("/control/" + path, body).json();
    }

    /** Takes back the faults that were planted and have not struck. */
    public static void heal() {
        new Api(base()).send("DELETE", "/control/faults", null);
    }

    private static String start() {
        try {
            int port = freePort();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-Xmx160m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            jar().toString(),
                            "--server.port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            String address = "http://127.0.0.1:" + port;
            await(address, process);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException("The WeChat sandbox does not start", e);
        }
    }

    private static void await(String address, Process process) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            if (Api.answers(address + "/control/health")) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("The WeChat sandbox did not come up");
    }

    /** A copy, so that a build of the sandbox meanwhile does not pull the classes from under it. */
    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(JAR)) {
            Path built = files.filter(file -> file.getFileName().toString().matches("wechat-sandbox-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Build deploy/wechat-sandbox first: no jar in " + JAR));
            Path copy = Files.createTempFile("wechat-sandbox-", ".jar");
            copy.toFile().deleteOnExit();
            return Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
