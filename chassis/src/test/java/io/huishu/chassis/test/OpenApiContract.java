package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds {@code <service>/contracts/http/openapi.json} to what the running service says of its doors. {@code
 * -Dhuishu.contracts.write=true} writes the file anew.
 */
public final class OpenApiContract {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private OpenApiContract() {}

    /** @param port of the running service on this machine */
    public static void matches(String service, int port) {
        ObjectNode said = (ObjectNode) JSON.readTree(read("http://127.0.0.1:" + port + "/v3/api-docs"));
        assertThat(said.path("openapi").asString()).startsWith("3.1");
        said.remove("servers"); // the port of this run
        String text = JSON.writeValueAsString(JSON.treeToValue(said, Object.class)) + "\n";
        Path file = Root.folder().resolve(service + "/contracts/http/openapi.json");
        try {
            if (Boolean.getBoolean("huishu.contracts.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text)
                    .as("%s; write it anew with -Dhuishu.contracts.write=true", file.getFileName())
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
