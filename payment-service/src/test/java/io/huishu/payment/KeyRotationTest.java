package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.KeyDesk.Debtor;
import io.huishu.payment.order.remote.CredentialJanitor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Keys change while people pay: nobody is refused, and what WeChat signed or sealed before still counts. */
class KeyRotationTest extends PaymentHouse {
    private static final int PAYERS = 12;

    @Autowired
    private CredentialJanitor janitor;

    private KeyDesk desk;

    @BeforeEach
    void open() {
        desk = KeyDesk.open(facts);
        desk.check(desk.opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFICATE", "PUBLIC_KEY", "API_V3_KEY"})
    void nobodyIsRefusedWhileAKeyIsRenewed(String kind) throws Exception {
        String before = desk.show().path("inUse").path("id").asString();
        List<Debtor> debtors = new ArrayList<>();
        for (int i = 0; i < PAYERS; i++) {
            debtors.add(desk.debtor());
        }
        CountDownLatch someHavePaid = new CountDownLatch(PAYERS / 3);
        CountDownLatch switched = new CountDownLatch(1);
        try (ExecutorService street = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> orders = new ArrayList<>();
            for (Debtor debtor : debtors) {
                boolean waits = orders.size() >= PAYERS * 2 / 3;
                orders.add(street.submit(() -> {
                    if (waits) {
                        switched.await();
                    }
                    String order = debtor.pay(true);
                    someHavePaid.countDown();
                    return order;
                }));
            }
            someHavePaid.await();
            desk.check(desk.renewed(kind));
            switched.countDown();
            for (Future<String> order : orders) {
                assertThat(order.get()).isNotEmpty();
            }
        }
        assertThat(desk.show().path("inUse").path("id").asString()).isNotEqualTo(before);
        assertThat(desk.show().path("former").path(0).path("id").asString()).isEqualTo(before);
        assertThat(debtors).allSatisfy(Debtor::awaitSettled);
        assertThat(desk.story.told("charge.settled.v1")).isEqualTo(PAYERS);
    }

    @Test
    void aNoticeSignedByTheFormerPublicKeyIsTakenUntilItIsRetired() {
        Debtor first = desk.debtor();
        Debtor second = desk.debtor();
        String early = first.pay(false);
        String late = second.pay(false);
        JsonNode shown = desk.check(desk.renewed("PUBLIC_KEY"));
        String former = shown.path("former").path(0).path("id").asString();
        assertThat(Sandbox.RUNNING.sendNotice(early, "{}").path("status").asInt())
                .isEqualTo(204);
        assertThat(first.state()).isEqualTo("SETTLED");
        assertThat(desk.retire(former).status()).isEqualTo(200);
        assertThat(Sandbox.RUNNING.sendNotice(late, "{}").path("status").asInt())
                .isEqualTo(401);
        assertThat(secretsOf(former)).isEqualTo(0);
    }

    @Test
    void aNoticeSealedWithTheFormerApiV3KeyIsOpened() {
        Debtor debtor = desk.debtor();
        String order = debtor.pay(false);
        assertThat(desk.check(desk.renewed("API_V3_KEY"))
                        .path("inUse")
                        .path("finding")
                        .asString())
                .isEqualTo("PROVEN");
        assertThat(Sandbox.RUNNING
                        .sendNotice(order, "{\"formerSeal\":true}")
                        .path("status")
                        .asInt())
                .isEqualTo(204);
        assertThat(debtor.state()).isEqualTo("SETTLED");
        desk.debtor().paysAndIsSettled();
    }

    @Test
    void theFormerCertificateIsNotNeededAnyMoreOnceTheNewOneSigns() {
        desk.check(desk.renewed("CERTIFICATE"));
        Sandbox.RUNNING.retireFormerKeys(desk.mchid());
        desk.debtor().paysAndIsSettled();
    }

    @Test
    void theFormerSetEndsByItselfAndItsSecretsAreErased() {
        String former = desk.check(desk.renewed("CERTIFICATE"))
                .path("former")
                .path(0)
                .path("id")
                .asString();
        assertThat(secretsOf(former)).isEqualTo(2);
        janitor.sweep();
        assertThat(desk.show().path("former").size()).as("not before its time").isEqualTo(1);
        desk.story.change("UPDATE merchant_credential SET retire_at = '2026-01-01' WHERE state = 'RETIRING'");
        janitor.sweep();
        assertThat(desk.show().path("former").size()).isZero();
        assertThat(secretsOf(former)).isZero();
    }

    @Test
    void anOldMerchantPaysByCertificateAndFollowsWeChatsNewOne() {
        KeyDesk old = KeyDesk.open(facts);
        JsonNode inUse = old.check(old.byCertificate()).path("inUse");
        assertThat(inUse.path("mode").asString()).isEqualTo("CERTIFICATE");
        assertThat(inUse.path("finding").asString()).isEqualTo("PROVEN");
        assertThat(inUse.path("certificates").size()).isEqualTo(1);
        old.debtor().paysAndIsSettled();
        Debtor before = old.debtor();
        String early = before.pay(false);
        Sandbox.RUNNING.renew(old.mchid(), "PLATFORM_CERTIFICATE");
        assertThat(Sandbox.RUNNING.sendNotice(early, "{}").path("status").asInt())
                .as("signed by the former certificate")
                .isEqualTo(204);
        Debtor after = old.debtor();
        String order = after.pay(false);
        Sandbox.RUNNING.sendNotice(order, "{}");
        after.awaitSettled();
        assertThat(Sandbox.RUNNING
                        .sendNotice(order, "{\"wrongSerial\":true}")
                        .path("status")
                        .asInt())
                .isEqualTo(401);
    }

    @Test
    void aMerchantWithoutCertificatesIsToldSo() {
        KeyDesk young = KeyDesk.openKeyOnly(facts);
        JsonNode waiting = young.check(young.byCertificate()).path("waiting");
        assertThat(waiting.path("finding").asString()).isEqualTo("NO_CERTIFICATE");
        assertThat(waiting.path("sentence").asString()).contains("请改用微信支付公钥");
    }

    @Test
    void goingFromCertificatesToThePublicKeyBothAreTaken() {
        KeyDesk old = KeyDesk.open(facts);
        old.check(old.byCertificate());
        Debtor before = old.debtor();
        String byCertificate = before.pay(false);
        JsonNode mixed = old.check(
                ((tools.jackson.databind.node.ObjectNode) old.opened.deepCopy()).put("wechatCertificates", true));
        assertThat(mixed.path("inUse").path("mode").asString()).isEqualTo("MIXED");
        assertThat(mixed.path("inUse").path("finding").asString()).isEqualTo("PROVEN");
        Debtor between = old.debtor();
        String byKey = between.pay(false);
        assertThat(Sandbox.RUNNING
                        .sendNotice(byCertificate, "{}")
                        .path("status")
                        .asInt())
                .isEqualTo(204);
        assertThat(Sandbox.RUNNING.sendNotice(byKey, "{}").path("status").asInt())
                .isEqualTo(204);
        JsonNode keyOnly = old.check(old.opened);
        assertThat(keyOnly.path("inUse").path("mode").asString()).isEqualTo("PUBLIC_KEY");
        old.debtor().paysAndIsSettled();
        Answer retired = old.retire(keyOnly.path("former").path(0).path("id").asString());
        assertThat(retired.status()).isEqualTo(200);
    }

    private int secretsOf(String credentialId) {
        return facts.count(
                "SELECT (private_key_cipher IS NOT NULL) + (api_v3_key_cipher IS NOT NULL) FROM merchant_credential"
                        + " WHERE id = ?",
                credentialId);
    }
}
