package io.huishu.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks JSON to one host, with a token or without. */
public final class Http {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI base;
    private final @Nullable String token;

    private Http(HttpClient client, URI base, @Nullable String token) {
        this.client = client;
        this.base = base;
        this.token = token;
    }

    public static Http to(URI base) {
        return new Http(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build(), base, null);
    }

    public Http with(String accessToken) {
        return new Http(client, base, accessToken);
    }

    public Answer get(String path) {
        return send(request(path).GET(), "GET " + path);
    }

    public Answer post(String path, Object body) {
        return send(json(request(path), "POST", body), "POST " + path);
    }

    public Answer put(String path, Object body) {
        return send(json(request(path), "PUT", body), "PUT " + path);
    }

    public Answer delete(String path) {
        return send(request(path).DELETE(), "DELETE " + path);
    }

    /** A POST that moves money or takes a place: repeated with the same key it has its effect once. */
    public Answer postOnce(String path, Object body, String key) {
        return send(json(request(path).header("Idempotency-Key", key), "POST", body), "POST " + path);
    }

    public Answer upload(String path, String fileName, byte[] file) {
        String boundary = UUID.randomUUID().toString();
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fileName, file)));
        return send(request, "POST " + path);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8));
    }

    private Answer send(HttpRequest.Builder request, String asked) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(asked, answer.statusCode(), bodyOf(answer.body()));
        } catch (IOException e) {
            throw new DayFailed(asked + " 没有得到应答：" + base + "（" + e.getClass().getSimpleName() + "）");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DayFailed(asked + " 被中断");
        }
    }

    private static JsonNode bodyOf(String text) {
        try {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode().put("text", text);
        }
    }

    private static byte[] multipart(String boundary, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** A map for a JSON body, in the order given. */
    public static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
