package io.huishu.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.reactive.function.server.MockServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

class ClientFilesTest {
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=|javascript:");

    @Test
    void aClientThatIsNotBuiltSaysSo() {
        ServerResponse answer = ask("nowhere", "/nowhere/");
        assertThat(answer.statusCode()).isEqualTo(HttpStatus.OK);
        assertThat(String.valueOf(answer.headers().getContentType())).startsWith("text/html");
        assertThat(ask("nowhere", "/nowhere/assets/x.js").statusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/../../../application.yml",
                "/admin/assets/../../../../pages/home.html",
                "/admin/..\\x.yml"
            })
    void nothingOutsideTheClientIsGivenOut(String path) {
        assertThat(ask("admin", path.replace("\\", "%5c")).statusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFolderIsAPageOfTheClientAndNoList() {
        assertThat(ask("admin", "/admin/assets").headers().getCacheControl()).isEqualTo("no-cache");
    }

    /** The policy of {@code DoorConfiguration} allows scripts from files only. */
    @Test
    void theBuiltStartPagesRunUnderThePolicy() throws IOException {
        for (String client : new String[] {"admin", "m"}) {
            for (URL page : Collections.list(
                    getClass().getClassLoader().getResources("META-INF/resources/" + client + "/index.html"))) {
                try (InputStream in = page.openStream()) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .as(page.toString())
                            .doesNotContainPattern(INLINE);
                }
            }
        }
    }

    private static ServerResponse ask(String client, String path) {
        return Objects.requireNonNull(new ClientFiles()
                .serve(client, MockServerRequest.builder().uri(URI.create(path)).build(), 1)
                .block());
    }
}
