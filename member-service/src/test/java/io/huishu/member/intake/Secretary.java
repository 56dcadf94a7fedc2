package io.huishu.member.intake;

import io.huishu.member.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A secretary at her desk: what she does with the roster, so that tests read as sentences. */
public final class Secretary {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----huishu";

    private final String base;
    private final String token;
    private final Api api;

    public Secretary(String base, String token) {
        this.base = base;
        this.token = token;
        this.api = new Api(base).with(token);
    }

    public Api api() {
        return api;
    }

    public Api.Answer upload(String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(base + "/api/staff/members/import"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        return new Api.Answer(
                answer.statusCode(),
                new String(answer.body(), StandardCharsets.UTF_8),
                answer.headers().map());
    }

    /** A list that is brought in and written at once. */
    public JsonNode importNow(byte[] file) {
        String id = upload("名单.xlsx", file).text("id");
        return commit(id).json();
    }

    public Api.Answer commit(String id) {
        return api.header("Idempotency-Key", "commit-" + id).post("/api/staff/members/import/" + id + "/commit", "{}");
    }

    public Api.Answer withdraw(String id) {
        return api.post("/api/staff/members/import/" + id + "/withdraw", "{}");
    }

    public byte[] download(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET()).body();
    }

    public Api.Answer enter(String name, String code, String phone) {
        return api.post("/api/staff/members", unit(name, code, phone, "会员"));
    }

    public static String unit(String name, String code, String phone, String tier) {
        return """
                {"name":"%s","creditCode":"%s","representative":"陈志远","title":"董事长","phone":"%s","tier":"%s",
                 "joinedOn":"2024-03-01"}""".formatted(name, code, phone, tier);
    }

    /** @param question of the list, as a person types it */
    public Api.Answer find(String question) {
        return api.get("/api/staff/members?"
                + URLEncoder.encode(question, StandardCharsets.UTF_8)
                        .replace("%3D", "=")
                        .replace("%26", "&"));
    }

    public long total() {
        return api.get("/api/staff/members?limit=1").json().path("total").asLong();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.header("Authorization", "Bearer " + token).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
