package io.huishu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.gateway.Door.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a browser is given; the two small clients of the test resources stand before the built ones. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesTest {
    private static final String PROBE = "/assets/probe-1a2b3c4d.js";

    private final Door door;

    PagesTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    @DynamicPropertySource
    static void street(DynamicPropertyRegistry settings) {
        Street.register(settings);
    }

    @BeforeAll
    static void zip() throws IOException, URISyntaxException {
        for (String file : new String[] {"admin/index.html", "m/index.html", "admin" + PROBE, "m" + PROBE}) {
            URL found = PagesTest.class.getClassLoader().getResource("META-INF/resources/" + file);
            Path plain = Path.of(Objects.requireNonNull(found).toURI());
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
                out.write(Files.readAllBytes(plain));
            }
            Files.write(plain.resolveSibling(plain.getFileName() + ".gz"), zipped.toByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/, 工作台",
        "/admin/members/import, 工作台",
        "/m/chushang/, 会员之家",
        "/m/any/pages/home, 会员之家",
        "/, 秘书处工作台",
        "/api/docs, 接口说明"
    })
    void startPagesAreAskedForAnewAndGuarded(String path, String word) {
        Answer page = door.get(path, null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(word);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-eval");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void namedFilesAreKeptForAYearAndSentZipped() throws IOException {
        for (String client : new String[] {"/admin", "/m/chushang"}) {
            Answer plain = door.get(client + PROBE, null);
            assertThat(plain.text()).contains("会枢");
            assertThat(plain.header("Content-Type")).startsWith("text/javascript");
            assertThat(plain.header("Cache-Control"))
                    .contains("max-age=31536000")
                    .contains("immutable");
            Answer zipped = door.get(client + PROBE, null, "Accept-Encoding", "gzip, br");
            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(zipped.header("Vary")).containsIgnoringCase("Accept-Encoding");
            try (GZIPInputStream in =
                    new GZIPInputStream(new ByteArrayInputStream(zipped.raw().body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(plain.text());
            }
        }
        assertThat(door.get("/admin/", null).header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void whatIsNotThereIsMissingAndTheShortAddressLeadsOn() {
        assertThat(door.get("/admin/assets/gone-00000000.js", null).status()).isEqualTo(404);
        assertThat(door.get("/m/chushang/application.yml", null).status()).isEqualTo(404);
        assertThat(door.get("/admin", null).header("Location")).isEqualTo("/admin/");
        assertThat(door.get("/m/chushang", null).header("Location")).isEqualTo("/m/chushang/");
    }
}
