package io.huishu.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.test.TestTokens;
import io.huishu.notify.NotifyHouse;
import io.huishu.notify.Story;
import io.huishu.notify.Telling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@NotifyHouse
class InboxApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Telling facts;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void aMessageIsUnreadUntilItsReaderHasReadIt() {
        Story story = story();
        story.settled(story.id("CHRG"));
        JsonNode inbox = inbox(story);
        assertThat(inbox.path("unread").asInt()).isEqualTo(1);
        JsonNode message = inbox.path("items").path(0);
        assertThat(message.path("title").asString("")).isEqualTo("2026 年会费已到账");
        assertThat(message.path("body").asString("")).startsWith("长江实业的2026年度会费 ¥2,000.00");
        assertThat(message.path("readAt").isNull()).isTrue();

        String read = "/api/member/inbox/" + message.path("id").asString("") + "/read";
        assertThat(story.member("POST", read, "").status()).isEqualTo(204);
        JsonNode after = inbox(story);
        assertThat(after.path("unread").asInt()).isZero();
        String when = after.path("items").path(0).path("readAt").asString("");
        assertThat(when).endsWith("Z");

        assertThat(story.member("POST", read, "").status()).isEqualTo(204);
        assertThat(inbox(story).path("items").path(0).path("readAt").asString(""))
                .isEqualTo(when);
    }

    @Test
    void aReceiptIsShownAgainOncePerSending() {
        Story story = story();
        story.receiptSent("01FACT", "01SENDING");
        story.receiptSent("02FACT", "01SENDING");
        story.receiptSent("03FACT", "02SENDING");
        JsonNode inbox = inbox(story);
        assertThat(inbox.path("unread").asInt()).isEqualTo(2);
        JsonNode message = inbox.path("items").path(0);
        assertThat(message.path("title").asString("")).isEqualTo("会费收据 2026-000007");
        assertThat(message.path("body").asString(""))
                .isEqualTo("长江实业的2026年度会费 ¥2,000.00 的收据，号码 2026-000007，点开可以查看和下载。");
        assertThat(message.path("link").asString("")).isEqualTo("/receipts");
        assertThat(story.count("delivery WHERE tenant_id = ? AND channel = 'WECHAT'"))
                .isZero();
    }

    @Test
    void aRefundIsToldOnceAndHowItWentBack() {
        Story story = story();
        story.refunded("01FACT", "01REFUND", "WECHAT");
        story.refunded("02FACT", "01REFUND", "WECHAT");
        story.refunded("03FACT", "02REFUND", "BANK");
        JsonNode items = inbox(story).path("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.path(1).path("title").asString("")).isEqualTo("退款 ¥240.00 已退回");
        assertThat(items.path(1).path("body").asString(""))
                .isEqualTo("长江实业的秋季考察 活动费已退款 ¥240.00（放弃名额），2026年11月23日 10:00 原路退回付款人的微信。");
        assertThat(items.path(0).path("body").asString("")).endsWith("由秘书处线下退还。");
        assertThat(story.count("delivery WHERE tenant_id = ? AND channel = 'WECHAT'"))
                .isZero();
    }

    @Test
    void nobodyReadsAnothersMessage() {
        Story story = story();
        story.settled(story.id("CHRG"));
        String id = inbox(story).path("items").path(0).path("id").asString("");
        String stranger = TestTokens.member(story.chamber, story.id("STRG"), story.unit);
        assertThat(story.send("POST", "/api/member/inbox/" + id + "/read", "", stranger)
                        .status())
                .isEqualTo(404);
        assertThat(story.send("GET", "/api/member/inbox", "", stranger)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(inbox(story).path("unread").asInt()).isEqualTo(1);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        Story story = story();
        for (int i = 0; i < 3; i++) {
            story.settled(story.id("PAG" + i));
        }
        JsonNode first = story.member("GET", "/api/member/inbox?limit=2", "").json();
        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(first.path("unread").asInt()).isEqualTo(3);
        JsonNode second = story.member(
                        "GET",
                        "/api/member/inbox?limit=2&cursor="
                                + first.path("nextCursor").asString(""),
                        "")
                .json();
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void theTemplatesAMemberMayAllowCarryTheirTitles() {
        Story story = story();
        assertThat(story.member("GET", "/api/member/subscriptions/templates", "")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("purpose").asString("").equals("duesSettled"))
                        .map(item -> item.path("id").asString("") + " "
                                + item.path("title").asString("")))
                .containsExactly(story.template() + " 会费到账通知");
        Story.Answer nothing = story.member("POST", "/api/member/subscriptions", "{\"templateIds\":[]}");
        assertThat(nothing.status()).isEqualTo(400);
    }

    private Story story() {
        Story story = new Story(port, facts, sql);
        story.opened();
        return story;
    }

    private static JsonNode inbox(Story story) {
        return story.member("GET", "/api/member/inbox", "").json();
    }
}
