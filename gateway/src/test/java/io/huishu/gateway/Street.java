package io.huishu.gateway;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The services behind the door; analytics-service is away. Chamber 2 has no dues, chamber 3 is suspended. */
final class Street {
    static final Backend MEMBER = new Backend("member-service");
    static final Backend PAYMENT = new Backend("payment-service");
    static final Backend EVENT = new Backend("event-service");
    static final Backend NOTIFY = new Backend("notify-service");

    private static final String CHAMBERS = """
            {"chambers":[
              {"id":"1","code":"chushang","name":"楚商","state":"OPEN","modules":["dues","activities","notices","insights"]},
              {"id":"2","code":"other","name":"别家","state":"OPEN","modules":["activities"]},
              {"id":"3","code":"closed","name":"停用","state":"SUSPENDED","modules":["dues","activities"]},
              {"id":"4","code":"fourth","name":"四家","state":"OPEN","modules":["dues"]},
              {"id":"5","code":"fifth","name":"五家","state":"OPEN","modules":["notices"]}]}""";

    static {
        publish(Tokens.KEY);
        revoke("");
        MEMBER.says("/internal/chambers", CHAMBERS);
    }

    private Street() {}

    static void publish(JWK... keys) {
        MEMBER.says("/internal/jwks", new JWKSet(List.of(keys)).toPublicJWKSet().toString());
    }

    /** @param entries JSON objects, comma between */
    static void revoke(String entries) {
        MEMBER.says("/internal/epochs", "{\"epochs\":[" + entries + "]}");
    }

    static void register(DynamicPropertyRegistry settings) {
        settings.add("spring.cloud.nacos.discovery.enabled", () -> false);
        settings.add("spring.cloud.service-registry.auto-registration.enabled", () -> false);
        settings.add("spring.cloud.gateway.server.webflux.httpclient.response-timeout", () -> "1s");
        instance(settings, "member-service", MEMBER.port());
        instance(settings, "payment-service", PAYMENT.port());
        instance(settings, "event-service", EVENT.port());
        instance(settings, "notify-service", NOTIFY.port());
        instance(settings, "analytics-service", nobody());
    }

    private static void instance(DynamicPropertyRegistry settings, String service, int port) {
        settings.add(
                "spring.cloud.discovery.client.simple.instances." + service + "[0].uri",
                () -> "http://127.0.0.1:" + port);
    }

    private static int nobody() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
