package io.huishu.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A service behind the door: says its name and remembers what reached it last. */
final class Backend {
    /** What reached the service. */
    record Heard(String method, String path, Headers headers, byte[] body) {}

    private final String name;
    private final HttpServer server;
    private final Map<String, String> fixed = new ConcurrentHashMap<>();
    private volatile Duration thinking = Duration.ZERO;
    private volatile @Nullable Heard last;

    Backend(String name) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void says(String path, String json) {
        fixed.put(path, json);
    }

    void thinksFor(Duration time) {
        thinking = time;
    }

    void stop() {
        server.stop(0);
    }

    Heard last() {
        Heard heard = last;
        if (heard == null) {
            throw new AssertionError(name + " was not asked");
        }
        return heard;
    }

    void forget() {
        last = null;
    }

    boolean wasAsked() {
        return last != null;
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String path = call.getRequestURI().toString();
        String said = fixed.get(path);
        if (said == null) {
            last = new Heard(call.getRequestMethod(), path, call.getRequestHeaders(), body);
            think();
            said = "{\"service\":\"" + name + "\"}";
        }
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private void think() throws IOException {
        try {
            if (new CountDownLatch(1).await(thinking.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("nobody counts down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
