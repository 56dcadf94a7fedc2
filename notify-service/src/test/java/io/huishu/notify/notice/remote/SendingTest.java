package io.huishu.notify.notice.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.notify.NotifyHouse;
import io.huishu.notify.Story;
import io.huishu.notify.Telling;
import io.huishu.notify.notice.ClaimDelivery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Subscription messages through the real WxJava client to the real sandbox. */
@NotifyHouse
class SendingTest {
    private static final String NOT_SUBSCRIBED = "FAILED 会员没有订阅这类通知，只放进了站内信";
    private static final String SEND = "/cgi-bin/message/subscribe/send";

    @LocalServerPort
    private int port;

    @Autowired
    private Telling facts;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ClaimDelivery claim;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;

    @BeforeEach
    void open() {
        story = new Story(port, facts, sql);
        story.opened();
    }

    @Test
    void whatWasAllowedArrivesInTheChat() {
        story.allows(1, 1);
        story.settled(story.id("CHRG"));
        awaitWechat("SENT");
        List<JsonNode> chat = story.chat("SUBSCRIPTION");
        assertThat(chat).hasSize(1);
        assertThat(chat.getFirst().path("fields").valueStream().map(field -> field.path("value")
                        .asString("")))
                .containsExactly("长江实业", "2026年度会费", "¥2000.00", "2026年11月23日 10:00", "2026-000001");
        assertThat(story.consents()).isZero();
        assertThat(story.told("notice.delivered.v1")).isEqualTo(2); // inbox and WeChat
    }

    @Test
    void aReminderArrivesOncePerStepByItsOwnTemplate() {
        story.allows("duesReminder", 2, 2);
        story.reminded(story.id("CHRG"), -15);
        story.reminded(story.id("CHRG"), -15);
        awaitWechat("SENT");
        story.reminded(story.id("CHRG"), 30);
        awaitWechat("SENT", "SENT");
        assertThat(story.chat("SUBSCRIPTION")
                        .getFirst()
                        .path("fields")
                        .valueStream()
                        .map(field -> field.path("value").asString("")))
                .containsExactly("长江实业", "2026年度会费", "¥2000.00", "2026年3月31日");
        assertThat(sql.queryForList(
                        "SELECT title FROM notice WHERE tenant_id = ? ORDER BY id", String.class, story.chamber))
                .containsExactly("2026 年会费缴费提醒", "2026 年会费已过缴费期限");
    }

    @Test
    void whoPaidIsNotReminded() {
        story.settled(story.id("CHRG"));
        story.reminded(story.id("CHRG"), 15);
        assertThat(story.count("notice WHERE tenant_id = ? AND kind = 'DUES_REMINDER'"))
                .isZero();
    }

    @Test
    void aReminderThatStillWaitsIsRecalledWhenTheDuesArrive() {
        story.allows("duesReminder", 1, 1);
        story.fault(SEND, "code", 2, "-1"); // WxJava asks twice by itself
        story.reminded(story.id("CHRG"), 15);
        awaitWechat("PENDING 微信繁忙，稍后再发");
        story.settled(story.id("CHRG"));
        awaitWechat("FAILED 会费已经缴清，不再提醒", NOT_SUBSCRIBED);
        assertThat(story.chat("SUBSCRIPTION")).isEmpty();
    }

    @Test
    void withoutConsentNothingIsAskedOfWeChat() {
        story.settled(story.id("CHRG"));
        awaitWechat(NOT_SUBSCRIBED);
        assertThat(story.sends()).isZero();
        assertThat(story.told("notice.delivered.v1")).isEqualTo(2);
        JsonNode notice = story.staff("/api/staff/notices").json().path("items").path(0);
        assertThat(notice.path("recipients").toString())
                .isEqualTo("{\"total\":1,\"inbox\":1,\"wechatSent\":0,\"wechatFailed\":1,\"read\":0}");
    }

    @Test
    void weChatsWordThatNothingIsLeftEmptiesTheLedger() {
        story.allows(3, 0);
        story.settled(story.id("CHRG"));
        awaitWechat(NOT_SUBSCRIBED);
        assertThat(story.sends()).isEqualTo(1);
        assertThat(story.consents()).isZero();
        story.settled(story.id("NEXT"));
        awaitWechat(NOT_SUBSCRIBED, NOT_SUBSCRIBED);
        assertThat(story.sends()).isEqualTo(1);
    }

    @Test
    void aBusyWeChatIsAskedAgainLater() {
        story.allows(1, 1);
        story.fault(SEND, "code", 2, "-1"); // WxJava asks twice by itself
        story.settled(story.id("CHRG"));
        awaitWechat("PENDING 微信繁忙，稍后再发");
        assertThat(story.consents()).isEqualTo(1);
        story.timePasses();
        awaitWechat("SENT");
        assertThat(story.chat("SUBSCRIPTION")).hasSize(1);
        assertThat(story.consents()).isZero();
    }

    @Test
    void anAnswerThatNeverComesIsNotTakenForARefusal() {
        story.allows(2, 2);
        story.fault(SEND, "drop", 1, "after");
        story.settled(story.id("CHRG"));
        awaitWechat("UNKNOWN 微信没有应答，结果不明，没有重发");
        assertThat(story.chat("SUBSCRIPTION")).hasSize(1);
        assertThat(story.consents()).isEqualTo(1);
    }

    @Test
    void whatWasBeingSentWhenAllStoppedIsNotSentAgain() {
        story.allows(1, 1);
        claimAsAnInstanceThatDies();
        story.timePasses();
        awaitWechat("UNKNOWN 发送时系统中断，结果不明，没有重发");
        assertThat(story.sends()).isZero();
        assertThat(story.told("notice.delivered.v1")).isEqualTo(2);
    }

    /** Told of and claimed in one transaction, so that the sender never sees it waiting; then nothing more is heard. */
    private void claimAsAnInstanceThatDies() {
        transaction.executeWithoutResult(status -> {
            story.settled(story.id("CHRG"));
            String id = sql.queryForObject(
                    "SELECT id FROM delivery WHERE tenant_id = ? AND channel = 'WECHAT'", String.class, story.chamber);
            assertThat(story.inChamber(() -> claim.claim(String.valueOf(id)))).isPresent();
        });
    }

    private void awaitWechat(String... lines) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(story.wechat()).containsExactly(lines));
    }
}
