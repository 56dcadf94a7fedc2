package io.huishu.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the internal doors of member-service over HTTP, and demands the service token that each of them demands. */
final class MemberHouse {
    static final String SECRET = "payment-secret";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MISSING = "{\"code\":\"missing\"}";

    private final HttpServer server;
    private final Map<String, String> chamberOfMerchant = new ConcurrentHashMap<>();
    private final Map<String, String> channels = new ConcurrentHashMap<>();
    private final Map<String, String> openids = new ConcurrentHashMap<>();
    private final Map<Long, String> named = new ConcurrentHashMap<>();
    private volatile boolean away;

    private MemberHouse(HttpServer server) {
        this.server = server;
    }

    static MemberHouse open() {
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

    void names(long chamber, String name) {
        named.put(chamber, "{\"id\":\"%d\",\"code\":\"c%d\",\"name\":\"%s\"}".formatted(chamber, chamber, name));
    }

    /** @param merchant the chamber's channels as the sandbox made them */
    void knows(long chamber, JsonNode merchant) {
        chamberOfMerchant.put(merchant.path("mchid").asString(), Long.toString(chamber));
        channels.put(Long.toString(chamber), merchant.toString());
    }

    void knows(String person, String appid, String openid) {
        openids.put(
                person,
                "[{\"appid\":\"wxother\",\"openid\":\"oOther\"},{\"appid\":\"%s\",\"openid\":\"%s\"}]"
                        .formatted(appid, openid));
    }

    void goAway(boolean gone) {
        away = gone;
    }

    private void answer(HttpExchange call) throws IOException {
        if (away) {
            respond(call, 503, "{}");
            return;
        }
        String path = call.getRequestURI().getPath();
        if (path.equals("/internal/tokens")) {
            token(call);
        } else if (path.startsWith("/internal/chambers/by-merchant/")) {
            String chamber = chamberOfMerchant.get(last(path));
            respond(call, allows(call, "null"), chamber == null ? null : "{\"chamber\":\"" + chamber + "\"}");
        } else if (path.endsWith("/channels")) {
            String chamber = path.split("/", -1)[3];
            respond(call, allows(call, chamber), channels.get(chamber));
        } else if (path.equals("/internal/chambers")) {
            respond(call, 200, "{\"chambers\":[" + String.join(",", named.values()) + "]}");
        } else if (path.startsWith("/internal/persons/")) {
            respond(call, 200, openids.getOrDefault(path.split("/", -1)[3], "[]"));
        } else {
            respond(call, 404, MISSING);
        }
    }

    private void token(HttpExchange call) throws IOException {
        JsonNode asked = JSON.readTree(call.getRequestBody().readAllBytes());
        boolean known = SECRET.equals(asked.path("secret").asString())
                && "payment-service".equals(asked.path("service").asString());
        String chamber =
                asked.path("chamber").isNull() ? "null" : asked.path("chamber").asString();
        respond(call, known ? 200 : 401, "{\"accessToken\":\"token-of-%s\",\"expiresIn\":600}".formatted(chamber));
    }

    private static int allows(HttpExchange call, String chamber) {
        return ("Bearer token-of-" + chamber).equals(call.getRequestHeaders().getFirst("Authorization")) ? 200 : 403;
    }

    private static void respond(HttpExchange call, int status, @Nullable String body) throws IOException {
        byte[] bytes = (body == null ? MISSING : body).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(body == null ? 404 : status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
