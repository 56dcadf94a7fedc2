package io.huishu.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays member-service's internal doors over HTTP and demands the service token that each of them demands. */
public final class MemberHouse {
    static final String SECRET = "notify-secret";
    public static final MemberHouse OPEN = open();

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, String> channels = new ConcurrentHashMap<>();

    private MemberHouse(HttpServer server) {
        this.server = server;
    }

    private static MemberHouse open() {
        try {
            MemberHouse house = new MemberHouse(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
            house.server.createContext("/", house::answer);
            house.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            house.server.start();
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param settings the chamber's channels as the sandbox made them */
    public void knows(long chamber, JsonNode settings) {
        channels.put(Long.toString(chamber), settings.toString());
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        if (path.equals("/internal/tokens")) {
            JsonNode asked = JSON.readTree(call.getRequestBody().readAllBytes());
            boolean known = SECRET.equals(asked.path("secret").asString(""))
                    && "notify-service".equals(asked.path("service").asString(""));
            respond(
                    call,
                    known ? 200 : 401,
                    "{\"accessToken\":\"token-of-%s\",\"expiresIn\":600}"
                            .formatted(asked.path("chamber").asString("")));
            return;
        }
        String chamber = path.replaceAll("/internal/chambers/(\\d+)/channels", "$1");
        boolean allowed =
                ("Bearer token-of-" + chamber).equals(call.getRequestHeaders().getFirst("Authorization"));
        String settings = channels.get(chamber);
        respond(call, settings == null ? 404 : allowed ? 200 : 403, settings == null || !allowed ? "{}" : settings);
    }

    private static void respond(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
