package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.KeyDesk.Debtor;
import io.huishu.payment.order.remote.CredentialJanitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Keys are tried on WeChat before they replace others; what is wrong is told in one sentence. */
class CredentialTest extends PaymentHouse {
    @Autowired
    private CredentialJanitor janitor;

    private KeyDesk desk;

    @BeforeEach
    void open() {
        desk = KeyDesk.open(facts);
    }

    @AfterEach
    void heal() {
        Sandbox.RUNNING.heal();
    }

    @Test
    void goIntoUseWhenWeChatTakesThem() {
        JsonNode shown = desk.check(desk.opened);
        JsonNode inUse = shown.path("inUse");
        assertThat(inUse.path("finding").asString()).isEqualTo("PROVEN");
        assertThat(inUse.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(inUse.path("checkedAt").asString()).isNotEmpty();
        assertThat(inUse.path("apiV3KeyProvenAt").asString())
                .as("this merchant's platform certificates prove it")
                .isNotEmpty();
        assertThat(inUse.path("insisted").asBoolean()).isFalse();
        assertThat(shown.path("waiting").isNull()).isTrue();
        desk.debtor().paysAndIsSettled();
    }

    @ParameterizedTest
    @CsvSource({
        "merchantPrivateKey, PRIVATE_KEY, 商户私钥不对",
        "merchantSerial, SERIAL, 商户证书序列号不对",
        "apiV3Key, API_V3_KEY, APIv3 密钥不对",
        "wechatPublicKeyId, PUBLIC_KEY_ID, 微信支付公钥 ID 不对",
        "wechatPublicKey, PUBLIC_KEY, 微信支付公钥不对",
        "miniAppid, NOT_BOUND, 商户号没有绑定这个小程序"
    })
    void thatAreWrongNeverReplaceWorkingOnes(String field, String finding, String words) {
        desk.check(desk.opened);
        String working = desk.show().path("inUse").path("id").asString();
        String foreign = Story.Merchant.FOREIGN.path(field).asString();
        JsonNode shown = desk.check(desk.changed(field, foreign));
        assertThat(shown.path("inUse").path("id").asString()).isEqualTo(working);
        JsonNode waiting = shown.path("waiting");
        assertThat(waiting.path("state").asString()).isEqualTo("REFUSED");
        assertThat(waiting.path("finding").asString()).isEqualTo(finding);
        assertThat(waiting.path("sentence").asString()).startsWith(words).endsWith("。");
        desk.debtor().paysAndIsSettled();
    }

    @ParameterizedTest
    @CsvSource({"NO_AUTH, NOT_PERMITTED", "APPID_MCHID_NOT_MATCH, NOT_BOUND"})
    void areToldWhenTheMerchantMayNotYetBePaid(String code, String finding) {
        Sandbox.RUNNING.fault("/v3/pay/transactions/jsapi", "code", 1, code);
        assertThat(desk.check(desk.opened).path("waiting").path("finding").asString())
                .isEqualTo(finding);
    }

    @Test
    void waitWhileWeChatIsSilentAndAreCheckedAgain() {
        desk.check(desk.opened);
        Sandbox.RUNNING.fault("/v3/certificates", "drop", 9, "before"); // the client asks more than once
        JsonNode silent = desk.check(desk.renewed("CERTIFICATE"));
        assertThat(silent.path("waiting").path("state").asString()).isEqualTo("CANDIDATE");
        assertThat(silent.path("waiting").path("finding").asString()).isEqualTo("SILENT");
        String waiting = silent.path("waiting").path("id").asString();
        Sandbox.RUNNING.heal();
        desk.story.change(
                "UPDATE merchant_credential SET next_check_at = '2026-01-01' WHERE next_check_at IS NOT NULL");
        janitor.sweep();
        assertThat(desk.show().path("inUse").path("id").asString()).isEqualTo(waiting);
        assertThat(desk.show().path("former").size()).isEqualTo(1);
    }

    @Test
    void areFetchedAndCheckedWhenTheFactTellsOfThem() {
        desk.give(desk.opened);
        facts.tell(
                desk.story.chamber,
                "chamber.channels-changed.v1",
                1,
                "{\"chamberId\":\"%d\",\"mchid\":\"%s\"}".formatted(desk.story.chamber, desk.mchid()));
        assertThat(desk.show().path("inUse").isNull()).isTrue();
        janitor.sweep();
        assertThat(desk.show().path("inUse").path("finding").asString()).isEqualTo("PROVEN");
    }

    @Test
    void ofAFirstSetMayBeUsedBeforeTheirCheckAndNotAfterAClearNo() {
        desk.give(desk.opened);
        desk.debtor().paysAndIsSettled();
        KeyDesk other = KeyDesk.open(facts);
        other.check(other.changed("merchantSerial", "ABCDEF0123456789"));
        Answer refused = other.debtor().begin();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("payment.not-set-up");
    }

    @Test
    void areUsedAnywayWhenAPersonInsistsAndGivenUpAgain() {
        String working = desk.check(desk.opened).path("inUse").path("id").asString();
        JsonNode bad = desk.check(desk.changed("merchantSerial", "ABCDEF0123456789"));
        String insisted = bad.path("waiting").path("id").asString();
        JsonNode used = desk.use(insisted);
        assertThat(used.path("inUse").path("id").asString()).isEqualTo(insisted);
        assertThat(used.path("inUse").path("insisted").asBoolean()).isTrue();
        assertThat(used.path("former").path(0).path("id").asString()).isEqualTo(working);
        assertThat(used.path("former").path(0).path("retireAt").asString()).isNotEmpty();
        assertThat(desk.debtor().begin().status()).isNotEqualTo(200);
        assertThat(desk.use(working).path("inUse").path("id").asString()).isEqualTo(working);
        desk.debtor().paysAndIsSettled();
        desk.check();
        assertThat(desk.show().path("inUse").path("id").asString())
                .as("the set that a person left stays left, though it was given last")
                .isEqualTo(working);
    }

    @Test
    void ofANewMerchantProveTheirApiV3KeyByTheFirstNotice() {
        KeyDesk young = KeyDesk.openKeyOnly(facts);
        JsonNode inUse = young.check(young.opened).path("inUse");
        assertThat(inUse.path("finding").asString()).isEqualTo("PROVEN");
        assertThat(inUse.path("apiV3KeyProvenAt").isNull()).isTrue();
        young.debtor().paysAndIsSettled();
        assertThat(young.show().path("inUse").path("apiV3KeyProvenAt").asString())
                .isNotEmpty();
    }

    @Test
    void areShownToFinanceWithoutAnySecret() {
        desk.check(desk.opened);
        Answer shown = desk.story.get(desk.story.token("payments:read"), "/api/staff/payments/credential");
        assertThat(shown.json().path("inUse").path("mchid").asString()).isEqualTo(desk.mchid());
        assertThat(shown.json().path("inUse").path("merchantSerial").asString())
                .hasSize(7)
                .startsWith("…");
        for (String secret : List.of("merchantPrivateKey", "apiV3Key", "wechatPublicKeyId", "merchantSerial")) {
            assertThat(shown.text()).doesNotContain(desk.opened.path(secret).asString());
        }
        String path = "/api/staff/payments/credential/check";
        assertThat(desk.story
                        .post(desk.story.token("payments:read"), path, "{}")
                        .status())
                .isEqualTo(403);
        Answer checked = desk.story.post(desk.story.token("payments:write"), path, "{}");
        assertThat(checked.json().path("inUse").path("finding").asString()).isEqualTo("PROVEN");
        assertThat(desk.story
                        .post(desk.story.token("payments:write"), "/api/platform/credentials/1/check", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thatAreNotThereAreNotChecked() {
        desk.give(desk.changed("mchid", ""));
        assertThat(desk.operator("/check").code()).isEqualTo("credential.none");
    }

    @Test
    void areNotRetiredWhileTheySign() {
        String working = desk.check(desk.opened).path("inUse").path("id").asString();
        assertThat(desk.retire(working).code()).isEqualTo("credential.in-use");
    }

    @Test
    void ofAChamberThatLostItsMerchantStillProveWhatWasPaid() {
        desk.check(desk.opened);
        Debtor debtor = desk.debtor();
        String order = debtor.pay(false);
        desk.give(desk.changed("mchid", ""));
        assertThat(desk.operator("/check").code()).isEqualTo("credential.none");
        assertThat(desk.debtor().begin().code()).isEqualTo("payment.not-set-up");
        assertThat(Sandbox.RUNNING.sendNotice(order, "{}").path("status").asInt())
                .isEqualTo(204);
        assertThat(debtor.state()).isEqualTo("SETTLED");
    }
}
