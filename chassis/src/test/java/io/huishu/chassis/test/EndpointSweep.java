package io.huishu.chassis.test;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls every operation of a running house as people of one chamber with the ids of the other (S5). An answer that shows
 * the other chamber's texts, a fault of the server, a changed row of the other chamber, an id that nobody gave a
 * fixture for, and a member's door that opens to somebody without a proven phone are findings.
 */
final class EndpointSweep {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String GUEST = "our guest";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final RowsOf theirs;
    private final String canary;
    private final ForeignIds ids;
    private final Map<String, String> callers;
    private final List<String> findings = new ArrayList<>();
    private Map<String, String> untouched = Map.of();
    private int admitted;

    /** @param callers a name for the findings to an {@code Authorization} value; empty text means no token */
    EndpointSweep(String base, RowsOf theirs, String canary, ForeignIds ids, Map<String, String> callers) {
        this.base = base;
        this.theirs = theirs;
        this.canary = canary;
        this.ids = ids;
        this.callers = callers;
    }

    /** Answers with 2xx so far: none would mean that nothing was tried. */
    int admitted() {
        return admitted;
    }

    List<String> findings() {
        JsonNode api =
                JSON.readTree(send(request("/v3/api-docs", "GET", "", "")).body());
        untouched = theirs.checksums();
        api.path("paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation ->
                        sweep(api, path.getKey(), operation.getKey().toUpperCase(Locale.ROOT), operation.getValue())));
        findings.addAll(ids.missing());
        return findings;
    }

    private void sweep(JsonNode api, String path, String method, JsonNode operation) {
        if (ids.isSpared(method + " " + path)) {
            return;
        }
        String target = target(api, path, operation);
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        String body = schema.isMissingNode() ? "" : body(api, path, schema).toString();
        callers.forEach((who, token) -> {
            HttpResponse<String> answer = send(request(target, method, token, body));
            judge(who + " " + method + " " + path, answer, path.startsWith("/api/public/"));
            if (who.equals(GUEST) && isForMembers(path) && answer.statusCode() != 403) {
                findings.add(method + " " + path + " opens to a guest: " + answer.statusCode());
            }
        });
        Map<String, String> after = theirs.checksums();
        if (!after.equals(untouched)) {
            findings.add(method + " " + path + " changed the other chamber's rows");
            untouched = after;
        }
    }

    /** Who they are themselves is all that guests may ask. */
    private static boolean isForMembers(String path) {
        return path.startsWith("/api/member/") && !path.equals("/api/member/me");
    }

    private void judge(String call, HttpResponse<String> answer, boolean publicPage) {
        admitted += answer.statusCode() < 300 ? 1 : 0;
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            findings.add(call + " fails with " + answer.statusCode() + ": " + answer.body());
        }
        if (!publicPage && answer.body().contains(canary)) {
            findings.add(call + " shows the other chamber's rows: " + answer.body());
        }
    }

    private String target(JsonNode api, String path, JsonNode operation) {
        String target = path;
        StringBuilder query = new StringBuilder("?tenant_id=" + ids.chamber() + "&tenantId=" + ids.chamber());
        for (JsonNode given : operation.path("parameters")) {
            JsonNode parameter = resolve(api, given);
            String name = parameter.path("name").asString("");
            if (parameter.path("in").asString("").equals("path")) {
                target = target.replace("{" + name + "}", encoded(ids.of(path, name)));
            } else if (parameter.path("in").asString("").equals("query") && matters(parameter, name)) {
                JsonNode value = value(api, path, name, resolve(api, parameter.path("schema")), 0);
                query.append('&')
                        .append(name)
                        .append('=')
                        .append(encoded(value.isArray() ? value.path(0).asString("") : value.asString("")));
            }
        }
        return target + query;
    }

    /** A filter or a cursor that may be left out is left out: it would only hide rows that a leak shows. */
    private static boolean matters(JsonNode parameter, String name) {
        return parameter.path("required").asBoolean(false) || ForeignIds.isId(name);
    }

    private JsonNode body(JsonNode api, String path, JsonNode schema) {
        JsonNode body = value(api, path, "", resolve(api, schema), 0);
        if (body instanceof ObjectNode object) {
            object.put("tenantId", ids.chamber());
        }
        return body;
    }

    private JsonNode value(JsonNode api, String path, String name, JsonNode schema, int depth) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(api, path, schema, depth);
            case "array" ->
                JSON.createArrayNode().add(value(api, path, name, resolve(api, schema.path("items")), depth + 1));
            case "integer", "number" -> JSON.getNodeFactory().numberNode(name.equals("year") ? 2026 : 1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            default ->
                JSON.getNodeFactory()
                        .stringNode(text(path, name, schema.path("format").asString("")));
        };
    }

    private String text(String path, String name, String format) {
        return switch (format) {
            case "date" -> "2026-11-23";
            case "date-time" -> "2026-11-23T08:00:00Z";
            default -> ForeignIds.isId(name) ? ids.of(path, name) : "试";
        };
    }

    private JsonNode object(JsonNode api, String path, JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        if (depth < 6) {
            schema.path("properties")
                    .propertyStream()
                    .forEach(property -> object.set(
                            property.getKey(),
                            value(api, path, property.getKey(), resolve(api, property.getValue()), depth + 1)));
        }
        return object;
    }

    /** OpenAPI 3.1 writes a type that may be absent as a list of types. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(each -> !each.equals("null"))
                        .findFirst()
                        .orElse("string")
                : type.asString(schema.has("properties") ? "object" : "string");
    }

    private static JsonNode resolve(JsonNode api, JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : api.at(reference.substring(1));
    }

    private HttpRequest request(String target, String method, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Tenant-Id", ids.chamber());
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " gives no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The callers of a sweep, in the order they call. */
    static Map<String, String> callers(String guest, String member, String staff) {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("nobody", "");
        callers.put(GUEST, guest);
        callers.put("our member", member);
        callers.put("our staff", staff);
        return callers;
    }
}
