package io.huishu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knocks at the gateway. */
final class Door {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;

    Door(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    record Answer(HttpResponse<byte[]> raw) {
        int status() {
            return raw.statusCode();
        }

        String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(raw.body());
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /** A problem answer of the door's own. */
        void refuses(int status, String code) {
            assertThat(status()).as(text()).isEqualTo(status);
            assertThat(header("Content-Type")).startsWith("application/problem+json");
            assertThat(json().path("code").asString("")).isEqualTo(code);
            assertThat(json().path("status").asInt()).isEqualTo(status);
            assertThat(json().path("detail").asString("")).endsWith("。");
        }

        void comesFrom(String service) {
            assertThat(status()).as(text()).isEqualTo(200);
            assertThat(json().path("service").asString("")).isEqualTo(service);
        }
    }

    Answer get(String path, @Nullable String token, String... headers) {
        return send(request(path, token, headers).GET());
    }

    Answer post(String path, @Nullable String token, byte[] body, String... headers) {
        return send(request(path, token, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
