package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The WeChat sandbox as a process of its own, started once per JVM on a free port; it ends with the JVM. */
public final class RealWechatSandbox {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START = Duration.ofSeconds(90);

    private static @Nullable RealWechatSandbox running;

    private final int port;

    private RealWechatSandbox(int port) {
        this.port = port;
    }

    public static synchronized RealWechatSandbox running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** For {@code huishu.wechat.base}. */
    public String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Reads one of the sandbox's doors. */
    public JsonNode get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(base() + path)));
    }

    /** Turns one of the sandbox's {@code /control} knobs. */
    public JsonNode control(String path, String body) {
        return answer(HttpRequest.newBuilder(URI.create(base() + "/control" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s: %s", answer.uri(), answer.body())
                    .isBetween(200, 299);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RealWechatSandbox start() {
        Path jar = Root.folder().resolve("deploy/wechat-sandbox/target/wechat-sandbox-0.1.0-SNAPSHOT.jar");
        assertThat(Files.isRegularFile(jar))
                .as("%s is missing: package deploy/wechat-sandbox first", jar)
                .isTrue();
        RealWechatSandbox sandbox = new RealWechatSandbox(freePort());
        try {
            Process process = sandbox.launch(jar);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            sandbox.awaitHealth(process);
            return sandbox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch(Path jar) throws IOException {
        Path log = Files.createTempFile("huishu-sandbox-", ".log");
        log.toFile().deleteOnExit();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().remove("HUISHU_SANDBOX_STATE");
        return builder.start();
    }

    private void awaitHealth(Process process) {
        long end = System.nanoTime() + START.toNanos();
        try {
            while (System.nanoTime() < end) {
                assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                        .as("the sandbox ended by itself")
                        .isFalse();
                if (isUp()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The WeChat sandbox is not up after " + START);
    }

    private boolean isUp() throws InterruptedException {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(base() + "/control/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
