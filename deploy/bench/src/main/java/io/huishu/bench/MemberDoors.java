package io.huishu.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Stands in for member-service's internal doors: keys of tokens, epochs, service tokens, and one chamber's channels.
 * payment-service asks them once and keeps the answers for five minutes, so nothing measured depends on their pace.
 */
final class MemberDoors implements AutoCloseable {
    static final String SECRET = "bench";

    private final HttpServer server;
    private final Keys keys;

    private MemberDoors(HttpServer server, Keys keys) {
        this.server = server;
        this.keys = keys;
    }

    static MemberDoors open(Keys keys) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            MemberDoors doors = new MemberDoors(server, keys);
            server.createContext("/", doors::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return doors;
        } catch (IOException e) {
            throw new BenchFailed("no stand-in for member-service", e);
        }
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        call.getRequestBody().readAllBytes();
        String body =
                switch (path) {
                    case "/internal/jwks" -> keys.jwks();
                    case "/internal/epochs" -> "{\"epochs\":[]}";
                    case "/internal/tokens" -> "{\"accessToken\":\"bench\",\"expiresIn\":3600}";
                    default -> path.endsWith("/channels") ? keys.channels() : "{\"chamber\":\"" + Rows.CHAMBER + "\"}";
                };
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
