package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The finance officer of a chamber at the bank statements. */
final class BankDesk {
    private static final String BOUNDARY = "------huishu-part";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Story story;

    BankDesk(Story story) {
        this.story = story;
    }

    Answer upload(byte[] file) {
        return upload("流水.xlsx", file, null);
    }

    /** @param layout how the columns are to be read, as JSON; null when nobody says so */
    Answer upload(String name, byte[] file, @Nullable String layout) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"file\"; filename=\"" + name + "\"", "application/octet-stream", file);
        if (layout != null) {
            part(body, "name=\"layout\"", "application/json", layout.getBytes(StandardCharsets.UTF_8));
        }
        return send("/api/staff/bank/statements", ended(body));
    }

    static byte[] ended(ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    Answer send(String path, byte[] multipart) {
        return exchange(HttpRequest.newBuilder(URI.create(story.url(path)))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart)));
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    request.header("Authorization", "Bearer " + writer()).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), Http.JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is read: the import as it was checked. */
    JsonNode checked(byte[] file) {
        Answer answer = upload(file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("question").isNull()).as(answer.text()).isTrue();
        return answer.json().path("statement");
    }

    JsonNode commit(String statement, String alsoRows) {
        Answer answer = story.post(
                writer(), "/api/staff/bank/statements/" + statement + "/commit", "{\"alsoRows\":" + alsoRows + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** A file that is read and written at once. */
    JsonNode imported(byte[] file) {
        return commit(checked(file).path("id").asString(), "[]");
    }

    JsonNode rows(String statement, String query) {
        return story.get(reader(), "/api/staff/bank/statements/" + statement + "/rows" + query)
                .json()
                .path("items");
    }

    JsonNode lines(String query) {
        return story.get(reader(), "/api/staff/bank/lines" + query).json();
    }

    JsonNode suggestions(String line) {
        return story.get(reader(), "/api/staff/bank/lines/" + line + "/suggestions")
                .json();
    }

    /** As it was suggested. */
    Answer confirm(String line, JsonNode suggestion) {
        return story.post(writer(), "/api/staff/bank/lines/" + line + "/matches", match(suggestion));
    }

    Answer confirm(String line, String shares, String surplus) {
        return story.post(
                writer(),
                "/api/staff/bank/lines/" + line + "/matches",
                "{\"shares\":" + shares + ",\"entryIds\":[],\"surplus\":" + surplus + "}");
    }

    private static String match(JsonNode suggestion) {
        ArrayNode shares = Http.JSON.createArrayNode();
        suggestion.path("shares").forEach(share -> shares.addObject()
                .put("chargeId", share.path("chargeId").asString())
                .set("amount", share.path("take")));
        ArrayNode entries = Http.JSON.createArrayNode();
        suggestion
                .path("entries")
                .forEach(entry -> entries.add(entry.path("entryId").asString()));
        String surplus = suggestion.path("surplus").path("fen").asLong() == 0
                ? "null"
                : "{\"unitId\":%s,\"amount\":%s}".formatted(suggestion.path("unitId"), suggestion.path("surplus"));
        return "{\"shares\":" + shares + ",\"entryIds\":" + entries + ",\"surplus\":" + surplus + "}";
    }

    Answer undo(String line, String why) {
        return delete("/api/staff/bank/lines/" + line + "/matches", "{\"reason\":\"" + why + "\"}");
    }

    Answer ignore(String line, String reason, String note) {
        return story.post(
                writer(),
                "/api/staff/bank/lines/" + line + "/ignore",
                "{\"reason\":\"" + reason + "\",\"note\":" + note + "}");
    }

    JsonNode certain() {
        return story.get(reader(), "/api/staff/bank/certain").json();
    }

    Answer confirmAll(JsonNode certain) {
        List<String> items = new ArrayList<>();
        certain.forEach(each -> items.add("{\"lineId\":%s,\"match\":%s}"
                .formatted(each.path("line").path("id"), match(each.path("suggestion")))));
        return story.post(writer(), "/api/staff/bank/certain", "{\"items\":[" + String.join(",", items) + "]}");
    }

    Answer delete(String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(story.url(path)))
                .header("Content-Type", "application/json")
                .method("DELETE", HttpRequest.BodyPublishers.ofString(body)));
    }

    String reader() {
        return story.token("payments:read");
    }

    String writer() {
        return story.token("payments:read", "payments:write");
    }
}
