package io.huishu.event;

import io.huishu.chassis.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as the secretariat and the members of a chamber do, so that tests read as sentences. */
public final class EventApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final long chamber;

    public EventApi(int port, long chamber) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.chamber = chamber;
    }

    public record Answer(int status, JsonNode body) {
        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    public Answer draft(String title, int capacity) {
        return staff("POST", "/api/staff/activities", plan(title, capacity));
    }

    public static String plan(String title, int capacity) {
        return """
                {"title": "%s", "summary": "", "startsAt": "2099-01-01T01:00:00Z",
                 "endsAt": "2099-01-01T09:00:00Z", "place": "武汉", "capacity": %d}""".formatted(title, capacity);
    }

    /** 300 yuan; until {@code freeUntil} all comes back, later all but a fifth. */
    public String publishedFor300(String title, int capacity, String freeUntil) {
        String body = plan(title, capacity).strip();
        Answer draft =
                staff("POST", "/api/staff/activities", body.substring(0, body.length() - 1) + """
                , "fee": {"amount": {"fen": 30000}, "refundRule": "UNTIL", "freeUntil": "%s", "latePercent": 20}}""".formatted(freeUntil));
        publish(draft.text("id"));
        return draft.text("id");
    }

    /** @return the new activity's id */
    public String published(String title, int capacity) {
        String id = draft(title, capacity).text("id");
        publish(id);
        return id;
    }

    public Answer publish(String id) {
        return staff("POST", "/api/staff/activities/" + id + "/publish", "");
    }

    public Answer register(String person, String activity) {
        return member(
                person, "POST", "/api/member/activities/" + activity + "/registrations", "{\"personName\":\"张三\"}");
    }

    /** For the unit that the member's token names. */
    public Answer registerFor(String unit, String person, String activity) {
        return send(
                "POST",
                "/api/member/activities/" + activity + "/registrations",
                "{\"personName\":\"张三\"}",
                TestTokens.member(chamber, person, unit));
    }

    public Answer checkIn(String code) {
        return staff("POST", "/api/staff/check-ins", "{\"code\":\"" + code + "\"}");
    }

    public Answer staff(String method, String path, String body) {
        return send(method, path, body, TestTokens.staff(chamber, "staff-1", "activities:read", "activities:write"));
    }

    public Answer member(String person, String method, String path, String body) {
        return send(method, path, body, TestTokens.member(chamber, person));
    }

    public Answer send(String method, String path, String body, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = answer.body();
            return new Answer(answer.statusCode(), text.isBlank() ? JSON.nullNode() : JSON.readTree(text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
