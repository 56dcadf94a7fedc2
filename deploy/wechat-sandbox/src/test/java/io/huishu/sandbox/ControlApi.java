package io.huishu.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drives the control paths and reads plain pages. */
public final class ControlApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String base;

    public ControlApi(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public JsonNode post(String path, String json) {
        HttpResponse<String> answer = send("POST", path, "application/json", json);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    public HttpResponse<String> form(String path, String form) {
        return send("POST", path, "application/x-www-form-urlencoded", form);
    }

    public HttpResponse<String> answer(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    public HttpResponse<String> page(String path) {
        return send("GET", path, "text/plain", "");
    }

    public JsonNode get(String path) {
        return JSON.readTree(page(path).body());
    }

    public void delete(String path) {
        HttpResponse<String> answer = send("DELETE", path, "text/plain", "");
        if (answer.statusCode() != 204) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
    }

    public void reset() {
        JsonNode unused = post("/control/reset", "{}");
    }

    public void fault(String path, String kind, String value) {
        JsonNode unused = post(
                "/control/faults", "{\"path\":\"" + path + "\",\"kind\":\"" + kind + "\",\"value\":\"" + value + "\"}");
    }

    /** The ledger's line of an order, once it is as wanted; ten seconds at most. */
    public JsonNode awaitOrder(String orderNo, Predicate<JsonNode> wanted) {
        return await(() -> order(orderNo), wanted);
    }

    /** The ledger's line of a refund, once it is as wanted; ten seconds at most. */
    public JsonNode awaitRefund(String refundNo, Predicate<JsonNode> wanted) {
        return await(() -> refund(refundNo), wanted);
    }

    /** Looks until it is as wanted; ten seconds at most. */
    public static JsonNode await(Supplier<JsonNode> look, Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        JsonNode line = look.get();
        while (!wanted.test(line)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("stayed " + line);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            line = look.get();
        }
        return line;
    }

    public JsonNode refund(String refundNo) {
        for (JsonNode each : get("/control/ledger").get("refunds")) {
            if (each.get("refundNo").asString().equals(refundNo)) {
                return each;
            }
        }
        throw new AssertionError("no refund " + refundNo);
    }

    public JsonNode order(String orderNo) {
        return get("/control/ledger?orderNo=" + orderNo).get("orders").get(0);
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
