package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.KeyDesk.Debtor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A payment-service that comes up anew, with nothing in memory, while member-service is away. */
class RestartTest extends PaymentHouse {
    private KeyDesk desk;

    @BeforeEach
    void open() {
        desk = KeyDesk.open(facts);
        desk.check(desk.opened);
    }

    @AfterEach
    void isBack() {
        MEMBER.goAway(false);
    }

    @Test
    void provesAndTakesNoticesByItsOwnCopyOfTheKeys() {
        Debtor debtor = desk.debtor();
        String order = debtor.pay(false);
        MEMBER.goAway(true);
        int port = freePort();
        try (ConfigurableApplicationContext again = restarted(port)) {
            assertThat(again.isRunning()).isTrue();
            String url = "http://127.0.0.1:%d/wx/pay/%s/payments".formatted(port, desk.mchid());
            assertThat(notice(order, url, "\"wrongSignature\":true,")).isEqualTo(401);
            assertThat(notice(order, url, "")).isEqualTo(204);
        }
        assertThat(debtor.state()).isEqualTo("SETTLED");
        assertThat(desk.story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void asksWeChatComeAgainAboutAMerchantItNeverKnew() {
        KeyDesk other = KeyDesk.open(facts);
        MEMBER.goAway(true);
        int port = freePort();
        try (ConfigurableApplicationContext again = restarted(port)) {
            assertThat(again.isRunning()).isTrue();
            String order = desk.debtor().charge;
            assertThat(Http.post(
                                    "http://127.0.0.1:%d/wx/pay/%s/payments".formatted(port, other.mchid()),
                                    null,
                                    "{\"order\":\"%s\"}".formatted(order))
                            .status())
                    .isEqualTo(503);
        }
    }

    private static int notice(String order, String url, String how) {
        return Sandbox.RUNNING
                .sendNotice(order, "{%s\"url\":\"%s\"}".formatted(how, url))
                .path("status")
                .asInt();
    }

    /** The same database, the same keyset, another process' memory. */
    private static ConfigurableApplicationContext restarted(int port) {
        return new SpringApplicationBuilder(PaymentServiceApplication.class)
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + SCHEMA.url(),
                        "--spring.datasource.username=" + SCHEMA.user(),
                        "--spring.datasource.password=" + SCHEMA.password(),
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--spring.cloud.nacos.discovery.enabled=false",
                        "--spring.cloud.service-registry.auto-registration.enabled=false",
                        "--huishu.keyset=" + KEYSET,
                        "--huishu.identity.base=" + MEMBER.base(),
                        "--huishu.identity.service-secret=" + MemberHouse.SECRET,
                        "--huishu.member.url=" + MEMBER.base(),
                        "--huishu.wechat.base=" + Sandbox.RUNNING.base(),
                        "--huishu.wechat.public-url=http://127.0.0.1:" + port,
                        "--huishu.receipts.folder=" + RECEIPTS,
                        "--huishu.janitor.delay=PT12H");
    }
}
