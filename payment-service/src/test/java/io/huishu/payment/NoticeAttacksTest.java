package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a notice, the charge stays as it was, down to the last row. */
class NoticeAttacksTest extends PaymentHouse {
    private Story story;
    private Member member;
    private String charge;
    private JsonNode channels;
    private JsonNode paid;
    private String orderNo;

    @BeforeEach
    void aMemberIsAboutToPay() {
        story = Story.atWeChat(facts);
        channels = story.channels();
        String unit = story.unit("甲", "会员");
        story.standard(2026);
        story.run(2026);
        member = story.member(channels, unit);
        charge = story.charge(member).path("id").asString();
        paid = story.pay(member, charge).json();
        orderNo = paid.path("orderNo").asString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changed body             | {"changeBody":true}                       | 401
            without timestamp        | {"stripHeader":"Wechatpay-Timestamp"}     | 401
            without nonce            | {"stripHeader":"Wechatpay-Nonce"}         | 401
            without signature        | {"stripHeader":"Wechatpay-Signature"}     | 401
            without serial           | {"stripHeader":"Wechatpay-Serial"}        | 401
            six minutes old          | {"oldTimestampSeconds":360}               | 401
            from the future          | {"oldTimestampSeconds":-360}              | 401
            wrong serial             | {"wrongSerial":true}                      | 401
            wrong signature          | {"wrongSignature":true}                   | 401
            WeChat's own probe       | {"signTest":true}                         | 401
            refund told as payment   | {"asRefundEvent":true}                    | 422
            one fen less             | {"amountDelta":-1}                        | 422
            one fen more             | {"amountDelta":1}                         | 422""")
    void leavesTheChargeUntouched(String attack, String how, int status) {
        String before = story.checksum();
        JsonNode answer = Sandbox.RUNNING.sendNotice(orderNo, how);
        assertThat(answer.path("status").asInt()).as(attack).isEqualTo(status);
        assertFailed(answer.path("body").asString());
        assertThat(story.checksum()).isEqualTo(before);
        assertThat(story.told("charge.settled.v1")).isZero();
    }

    @Test
    void refusesANoticeAtTheDoorOfAnotherChamber() {
        Story other = new Story(facts);
        String foreign = Story.Merchant.FOREIGN.path("mchid").asString();
        MEMBER.knows(other.chamber, Story.Merchant.FOREIGN);
        String before = story.checksum();
        JsonNode answer = Sandbox.RUNNING.sendNotice(orderNo, "{\"mchid\":\"" + foreign + "\"}");
        assertThat(answer.path("status").asInt()).isEqualTo(401);
        assertThat(story.checksum()).isEqualTo(before);
        assertThat(other.rows("wechat_notice")).isZero();
    }

    @Test
    void refusesAnUnknownMerchant() {
        JsonNode answer = Sandbox.RUNNING.sendNotice(orderNo, "{\"mchid\":\"1999999999\"}");
        assertThat(answer.path("status").asInt()).isEqualTo(401);
    }

    /** A notice with a new id about a payment that is known is noted, and nothing else happens. */
    @Test
    void takesTheHonestNoticeOnceHoweverOftenItComes() {
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        JsonNode ten = Sandbox.RUNNING.sendNotice(orderNo, "{\"repeat\":10,\"together\":true}");
        assertThat(ten.path("replies"))
                .hasSize(10)
                .allSatisfy(reply -> assertThat(reply.path("status").asInt()).isEqualTo(204));
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
        assertThat(story.rows("receipt")).isEqualTo(1);

        assertThat(Sandbox.RUNNING.sendNotice(orderNo, "{}").path("status").asInt())
                .isEqualTo(204);
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
        assertThat(story.rows("receipt")).isEqualTo(1);
    }

    @Test
    void takesNoticesWhileMemberServiceIsAway() {
        MEMBER.goAway(true);
        try {
            assertThat(Sandbox.RUNNING.sendNotice(orderNo, "{}").path("status").asInt())
                    .isEqualTo(204);
        } finally {
            MEMBER.goAway(false);
        }
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "<xml/>", "{\"id\":", "{\"resource\":{\"ciphertext\":\"x\"}}"})
    void answersNonsenseWithOneSentence(String body) {
        Answer answer = postNotice(body, "signature");
        assertThat(answer.status()).isEqualTo(401);
        assertFailed(answer.text());
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        Answer answer = postNotice("x".repeat(64 * 1024 + 1), "signature");
        assertThat(answer.status()).isEqualTo(413);
        assertFailed(answer.text());
    }

    @Test
    void refusesASignatureThatIsNoBase64() {
        assertThat(postNotice("{}", "*** not base64 ***").status()).isEqualTo(401);
    }

    private Answer postNotice(String body, String signature) {
        return Http.post(
                "http://127.0.0.1:%d/wx/pay/%s/payments"
                        .formatted(PORT, channels.path("mchid").asString()),
                null,
                body,
                "Wechatpay-Timestamp",
                Long.toString(System.currentTimeMillis() / 1000),
                "Wechatpay-Nonce",
                "nonce",
                "Wechatpay-Signature",
                signature,
                "Wechatpay-Serial",
                channels.path("wechatPublicKeyId").asString());
    }

    private static void assertFailed(String body) {
        JsonNode json = Http.JSON.readTree(body);
        assertThat(json.path("code").asString()).isEqualTo("FAIL");
        assertThat(json.path("message").asString()).isNotBlank().doesNotContain("Exception", "at io.huishu");
    }
}
