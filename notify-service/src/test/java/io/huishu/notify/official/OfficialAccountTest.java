package io.huishu.notify.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.test.RealWechatSandbox;
import io.huishu.notify.NotifyHouse;
import io.huishu.notify.Story;
import io.huishu.notify.Story.Answer;
import io.huishu.notify.Telling;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The official account as the sandbox's WeChat sees it: pushes encrypted, replies decrypted, the menu set. */
@NotifyHouse
class OfficialAccountTest {
    private static final String NONCE = "1234567890";

    @LocalServerPort
    private int port;

    @Autowired
    private Telling facts;

    @Autowired
    private JdbcTemplate sql;

    private final RealWechatSandbox sandbox = RealWechatSandbox.running();
    private Story story;
    private String appid;

    @BeforeEach
    void open() {
        story = new Story(port, facts, sql);
        story.opened();
        story.channelsChanged();
        appid = story.text("officialAppid");
        JsonNode echo = sandbox.control(
                "/official/" + appid + "/push-url",
                "{\"url\":\"http://127.0.0.1:%d/wx/oa/%s\"}".formatted(port, appid));
        assertThat(echo.path("echoed").asBoolean()).as(echo.toString()).isTrue();
    }

    @Test
    void aFollowerIsWelcomedAndCountedOnce() {
        JsonNode push = act("follow", "\"key\":\"lead-7\"");
        assertThat(push.path("delivered").asBoolean()).as(push.toString()).isTrue();
        assertThat(push.path("reply").path(0).asString(""))
                .startsWith("欢迎关注楚商联合会！")
                .endsWith("http://huishu.test/m/c%d/".formatted(story.chamber));

        JsonNode sent = lastPush();
        Answer repeated =
                replay(sent.path("query").asString(""), sent.path("body").asString(""));
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.text()).isEqualTo("success");
        assertThat(story.told("follower.joined.v1")).isEqualTo(1);
        assertThat(sql.queryForObject("SELECT scene FROM follower WHERE tenant_id = ?", String.class, story.chamber))
                .isEqualTo("lead-7");

        act("unfollow", "\"key\":null");
        assertThat(story.told("follower.left.v1")).isEqualTo(1);
    }

    @Test
    void aWordToTheSecretariatIsAnswered() {
        act("follow", "\"key\":null");
        JsonNode push = act("text", "\"content\":\"请问会费怎么缴？\"");
        assertThat(push.path("reply").path(0).asString("")).startsWith("已收到您的留言");
        assertThat(act("click", "\"key\":\"contact\"").path("reply").path(0).asString(""))
                .startsWith("您好，请直接在这里留言");
    }

    @Test
    void aLongAddressInAMenuTapIsNoFault() {
        act("follow", "\"key\":null");
        JsonNode push = act("view", "\"key\":\"http://huishu.test/" + "长".repeat(300) + "\"");
        assertThat(push.path("delivered").asBoolean()).as(push.toString()).isTrue();
    }

    @Test
    void aForgedPushIsRefusedAndLeavesNothing() {
        act("follow", "\"key\":null");
        JsonNode sent = lastPush();
        String query = sent.path("query").asString("");
        String body = sent.path("body").asString("");
        refuse(replay(query.replaceAll("msg_signature=[0-9a-f]+", "msg_signature=" + "0".repeat(40)), body));
        refuse(replay(query, body.replaceFirst("<Encrypt><!\\[CDATA\\[....", "<Encrypt><![CDATA[AAAA")));
        refuse(replay(query, "<xml>"));
        assertThat(story.told("follower.joined.v1")).isEqualTo(1);
    }

    @Test
    void aPushOfYesterdayIsRefusedThoughItsSignatureHolds() {
        String encrypted = encrypt(story.text("officialOriginalId"));
        refuse(post(encrypted, Instant.now().minus(Duration.ofMinutes(6))));
        assertThat(post(encrypted, Instant.now()).status()).isEqualTo(200);
        assertThat(story.told("follower.joined.v1")).isEqualTo(1);
    }

    @Test
    void aPushForAnotherAccountIsRefused() {
        refuse(post(encrypt("gh_000000000000"), Instant.now()));
        assertThat(story.told("follower.joined.v1")).isZero();
    }

    @Test
    void anUnsignedEchoAndAnUnknownAccountAreRefused() {
        String asked = "?signature=" + "0".repeat(40) + "&timestamp="
                + Instant.now().getEpochSecond() + "&nonce=1&echostr=secret";
        Answer echo = story.send("GET", "/wx/oa/" + appid + asked, "", null);
        assertThat(echo.status()).isEqualTo(401);
        assertThat(echo.text()).doesNotContain("secret");
        assertThat(story.send("GET", "/wx/oa/wxunknown" + asked, "", null).status())
                .isEqualTo(404);
    }

    @Test
    void theMenuIsSetAtWeChat() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sandbox.get("/control/official/" + appid + "/menu")
                                .path("menu")
                                .path("button")
                                .valueStream()
                                .map(button -> button.path("name").asString("")))
                        .containsExactly("会员之家", "近期活动", "找秘书处"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(story.count("menu_task WHERE tenant_id = ? AND next_at IS NULL"))
                        .isEqualTo(1));
    }

    private JsonNode act(String kind, String more) {
        return sandbox.control(
                "/official/" + appid + "/events",
                "{\"userId\":\"%s\",\"kind\":\"%s\",%s}".formatted(story.userId, kind, more));
    }

    /** What the sandbox sent last to this account's door. */
    private JsonNode lastPush() {
        return sandbox.get("/control/requests?direction=OUT&path=/wx/oa/" + appid)
                .path("items")
                .valueStream()
                .filter(call -> call.path("method").asString("").equals("POST"))
                .toList()
                .getLast();
    }

    private Answer replay(String query, String body) {
        return story.send("POST", "/wx/oa/" + appid + "?" + query, body, null);
    }

    private String encrypt(String originalId) {
        String push =
                "<xml><ToUserName>%s</ToUserName><FromUserName>oFollower%d</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>subscribe</Event></xml>"
                        .formatted(originalId, story.chamber);
        return new WxCryptUtil(story.text("officialToken"), story.text("officialAesKey"), appid)
                .encrypt("0123456789abcdef", push);
    }

    /** Signed with the account's own token for the time given. */
    private Answer post(String encrypted, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        String[] parts = {story.text("officialToken"), timestamp, NONCE, encrypted};
        Arrays.sort(parts);
        String signature = DigestUtils.sha1Hex(String.join("", parts).getBytes(StandardCharsets.UTF_8));
        return replay(
                "timestamp=" + timestamp + "&nonce=" + NONCE + "&msg_signature=" + signature,
                "<xml><ToUserName>x</ToUserName><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>");
    }

    private static void refuse(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.json().path("code").asString("")).isEqualTo("official.push-refused");
    }
}
