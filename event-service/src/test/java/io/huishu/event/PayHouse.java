package io.huishu.event;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the doors of payment-service over HTTP, and the door where service tokens are given; it demands the token and keeps
 * what it was asked.
 */
public final class PayHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final PayHouse OPEN = new PayHouse(true);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<String, String> fees = new ConcurrentHashMap<>();
    private final List<JsonNode> raised = new CopyOnWriteArrayList<>();
    private final List<JsonNode> ended = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private volatile String refusal = "";

    /** Spring makes one of its own; all share what {@link #OPEN} holds. */
    public PayHouse() {
        this(false);
    }

    private PayHouse(boolean serving) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (serving) {
            server.createContext("/", this::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String base = "http://127.0.0.1:" + OPEN.server.getAddress().getPort();
        TestPropertyValues.of(
                        "huishu.payment.url=" + base,
                        "huishu.identity.base=" + base,
                        "huishu.identity.service-secret=event-secret",
                        "huishu.fees.delay=PT12H")
                .applyTo(context);
    }

    public void goAway(boolean gone) {
        away = gone;
    }

    /** @param sentence said to everybody who wants a fee charged; empty for nobody */
    public void refuse(String sentence) {
        refusal = sentence;
    }

    /** The member pays: known here, told later. */
    public void paid(String registration) {
        fees.put(registration, "PAID");
    }

    /** The member pays in the office. */
    public void paidAtOffice(String registration) {
        fees.put(registration, "OFFICE");
    }

    public String chargeOf(String registration) {
        return "01CHRG" + registration.substring(6);
    }

    /** What was asked for a registration, oldest first. */
    public List<JsonNode> raisedFor(String registration) {
        return of(raised, registration);
    }

    /** What was told of a registration's end, oldest first. */
    public List<JsonNode> endedFor(String registration) {
        return of(ended, registration);
    }

    private static List<JsonNode> of(List<JsonNode> all, String registration) {
        return all.stream()
                .filter(each -> each.path("registrationId").asString("").equals(registration))
                .toList();
    }

    private void answer(HttpExchange call) throws IOException {
        JsonNode body = JSON.readTree(call.getRequestBody().readAllBytes());
        String path = call.getRequestURI().getPath();
        if (path.equals("/internal/tokens")) {
            String chamber = body.path("chamber").asString("null");
            respond(call, 200, "{\"accessToken\":\"token-of-" + chamber + "\",\"expiresIn\":600}");
        } else if (away
                || !String.valueOf(call.getRequestHeaders().getFirst("Authorization"))
                        .startsWith("Bearer token-of-")) {
            respond(call, 503, "{}");
        } else if (path.equals("/internal/fees")) {
            raise(call, body);
        } else {
            end(call, path.split("/", -1)[3], body);
        }
    }

    private void raise(HttpExchange call, JsonNode body) throws IOException {
        if (!refusal.isEmpty()) {
            respond(call, 422, "{\"code\":\"fee.refused\",\"detail\":\"" + refusal + "\"}");
            return;
        }
        raised.add(body);
        String registration = body.path("registrationId").asString();
        fees.putIfAbsent(registration, "OPEN");
        respond(call, 200, "{\"chargeId\":\"" + chargeOf(registration) + "\"}");
    }

    private void end(HttpExchange call, String registration, JsonNode body) throws IOException {
        ended.add(((tools.jackson.databind.node.ObjectNode) body).put("registrationId", registration));
        boolean atOffice = "OFFICE".equals(fees.get(registration));
        boolean paid = atOffice || "PAID".equals(fees.get(registration));
        long back = paid ? body.path("back").path("fen").asLong(0) : 0;
        String state = !paid ? "CANCELLED" : body.path("back").isNull() ? "PAID" : "GOES_BACK";
        if (!paid) {
            fees.put(registration, "CANCELLED");
        }
        respond(call, 200, """
                {"state":"%s","back":{"fen":%d},"byOffice":{"fen":%d}}""".formatted(state, atOffice ? 0 : back, atOffice ? back : 0));
    }

    private static void respond(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
