package io.huishu.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Small talk over HTTP with JSON. */
final class Http {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    /** @param text the body as it came */
    record Answer(int status, String text, JsonNode json) {
        String code() {
            return json.path("code").asString("");
        }

        String detail() {
            return json.path("detail").asString("");
        }
    }

    static Answer get(String url, @Nullable String token) {
        return send(request(url, token).GET());
    }

    static Answer post(String url, @Nullable String token, String body, String... headers) {
        HttpRequest.Builder request =
                request(url, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static Answer put(String url, @Nullable String token, String body) {
        return send(
                request(url, token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    static Answer delete(String url, @Nullable String token) {
        return send(request(url, token).DELETE());
    }

    private static HttpRequest.Builder request(String url, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            String text = answer.body();
            boolean json = text.startsWith("{") || text.startsWith("[");
            return new Answer(
                    answer.statusCode(), text, json ? JSON.readTree(text) : JsonNodeFactory.instance.missingNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
