package io.huishu.payment;

import io.huishu.chassis.crypto.KeysetFile;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import io.huishu.chassis.test.TestIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The house under test, started once for all tests: a real database, the real WxJava client against the sandbox, and
 * member-service's doors played by {@link MemberHouse}. Each test works in a chamber of its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@Import(TestIdentity.class)
abstract class PaymentHouse {
    static final MemberHouse MEMBER = MemberHouse.open();
    static final Schema SCHEMA = RealMariaDb.schemaOf(PaymentHouse.class);
    static final int PORT = freePort();
    static final Path RECEIPTS = folder();
    static final String KEYSET = keyset();

    @Autowired
    Story.Facts facts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings(settings, PORT, SCHEMA, MEMBER, Sandbox.RUNNING);
    }

    static void settings(
            DynamicPropertyRegistry settings, int port, Schema schema, MemberHouse member, Sandbox sandbox) {
        settings.add("server.port", () -> port);
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
        settings.add("spring.datasource.hikari.maximum-pool-size", () -> 70);
        settings.add("spring.datasource.hikari.connection-timeout", () -> 20_000);
        settings.add("spring.cloud.nacos.discovery.enabled", () -> false);
        settings.add("spring.cloud.service-registry.auto-registration.enabled", () -> false);
        settings.add("huishu.keyset", () -> KEYSET);
        settings.add("huishu.identity.base", member::base);
        settings.add("huishu.identity.service-secret", () -> MemberHouse.SECRET);
        settings.add("huishu.member.url", member::base);
        settings.add("huishu.wechat.base", sandbox::base);
        settings.add("huishu.wechat.public-url", () -> "http://127.0.0.1:" + port);
        settings.add("huishu.wechat.read-timeout-millis", () -> 700);
        settings.add("huishu.receipts.folder", RECEIPTS::toString);
        settings.add("huishu.janitor.delay", () -> "PT12H");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("huishu-receipts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String keyset() {
        try {
            Path file = Files.createTempDirectory("huishu-payment-").resolve("keyset");
            KeysetFile.create(file);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
