package io.huishu.sandbox.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.sandbox.Customer;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import java.util.List;
import me.chanjar.weixin.common.bean.menu.WxMenu;
import me.chanjar.weixin.common.bean.menu.WxMenuButton;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OfficialAccountTest extends SandboxTest {

    private final OwnServer own = new OwnServer();
    private String path = "";

    @BeforeEach
    void setTheServerUrl() {
        path = "/wx/oa/" + chamber.get("officialAppid");
        own.answer(each -> new OwnServer.Answer(200, each.query().getOrDefault("echostr", "")));
        assertThat(pushUrl().get("echoed").asBoolean()).isTrue();
        OwnServer.Received echo = own.next();
        assertThat(chamber.official()
                        .checkSignature(
                                echo.query().get("timestamp"),
                                echo.query().get("nonce"),
                                echo.query().get("signature")))
                .isTrue();
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @Test
    void refusesAServerThatDoesNotEcho() {
        own.answer(each -> new OwnServer.Answer(200, "hello"));
        assertThat(pushUrl().get("echoed").asBoolean()).isFalse();
    }

    @Test
    void pushesAFollowEncryptedAndReadsTheEncryptedReply() {
        own.answer(each -> new OwnServer.Answer(200, reply(each, "欢迎关注楚商会")));
        JsonNode result = event("{\"userId\":\"" + chen + "\",\"kind\":\"follow\",\"key\":\"desk7\"}");

        OwnServer.Received push = own.next();
        assertThat(push.body()).doesNotContain("subscribe");
        WxMpXmlMessage message = decrypt(push);
        assertThat(message.getEvent()).isEqualTo("subscribe");
        assertThat(message.getEventKey()).isEqualTo("qrscene_desk7");
        assertThat(message.getToUser()).isEqualTo(chamber.get("officialOriginalId"));
        assertThat(message.getFromUser()).isEqualTo(push.query().get("openid"));
        assertThat(result.get("reply").get(0).asString()).isEqualTo("欢迎关注楚商会");
        assertThat(control.get("/control/messages?userId=" + chen).get("items"))
                .extracting(each -> each.get("kind").asString())
                .containsExactly("EVENT", "REPLY");
    }

    @Test
    void pushesWritingAndTapsOfFollowersOnly() {
        var refused = control.answer(
                "/control/official/" + chamber.get("officialAppid") + "/events",
                "{\"userId\":\"" + chen + "\",\"kind\":\"text\",\"content\":\"会费\"}");
        assertThat(refused.statusCode()).isEqualTo(422);

        follow();
        event("{\"userId\":\"" + chen + "\",\"kind\":\"text\",\"content\":\"会费 <怎么>交？\"}");
        WxMpXmlMessage text = decrypt(own.next());
        assertThat(text.getContent()).isEqualTo("会费 <怎么>交？");
        assertThat(text.getMsgId()).isPositive();
        event("{\"userId\":\"" + chen + "\",\"kind\":\"click\",\"key\":\"MY_DUES\"}");
        assertThat(decrypt(own.next()).getEventKey()).isEqualTo("MY_DUES");
        event("{\"userId\":\"" + chen + "\",\"kind\":\"scan\",\"key\":\"desk7\"}");
        assertThat(decrypt(own.next()).getEvent()).isEqualTo("SCAN");
        event("{\"userId\":\"" + chen + "\",\"kind\":\"unfollow\"}");
        assertThat(decrypt(own.next()).getEvent()).isEqualTo("unsubscribe");
    }

    @Test
    void triesThreeTimesAndThenShowsThePersonAnError() {
        follow();
        own.answer(each -> new OwnServer.Answer(500, ""));
        JsonNode result = event("{\"userId\":\"" + chen + "\",\"kind\":\"text\",\"content\":\"你好\"}");

        assertThat(result.get("delivered").asBoolean()).isFalse();
        assertThat(result.get("tries").asInt()).isEqualTo(3);
        Long first = decrypt(own.next()).getMsgId();
        assertThat(List.of(decrypt(own.next()).getMsgId(), decrypt(own.next()).getMsgId()))
                .containsOnly(first);
        JsonNode lines = control.get("/control/messages?userId=" + chen).get("items");
        assertThat(lines.get(lines.size() - 1).get("kind").asString()).isEqualTo("FAILURE");
    }

    @Test
    void pushesInPlainModeToo() {
        Customer plain = new Customer(
                control.post("/control/chambers", "{\"code\":\"plain\",\"name\":\"明文商会\",\"plainPush\":true}"), port());
        String appid = plain.get("officialAppid");
        var echo = control.post(
                "/control/official/" + appid + "/push-url", "{\"url\":\"" + own.url("/wx/oa/" + appid) + "\"}");
        assertThat(echo.get("echoed").asBoolean()).isTrue();
        assertThat(own.next().query()).containsKey("echostr");
        own.answer(each -> new OwnServer.Answer(200, "success"));
        var unused = control.post(
                "/control/official/" + appid + "/events", "{\"userId\":\"" + chen + "\",\"kind\":\"follow\"}");

        OwnServer.Received push = own.next();
        assertThat(WxMpXmlMessage.fromXml(push.body()).getEvent()).isEqualTo("subscribe");
        assertThat(push.query()).containsKey("signature").doesNotContainKeys("msg_signature", "encrypt_type");
    }

    @Test
    void spoilsTheSignatureOfAPushWhenAFaultAsksForIt() {
        follow();
        control.fault(path, "wrongSignature", "");
        event("{\"userId\":\"" + chen + "\",\"kind\":\"click\",\"key\":\"A\"}");
        OwnServer.Received push = own.next();
        assertThatThrownBy(() -> decrypt(push)).hasMessageContaining("签名");
    }

    @Test
    void keepsTheMenuAndRefusesAWrongOne() throws WxErrorException {
        WxMpService official = chamber.official();
        WxMenu menu = menu("我的会费");
        var unused = official.getMenuService().menuCreate(menu);

        assertThat(official.getMenuService().menuGet().getMenu().getButtons())
                .extracting(WxMenuButton::getName)
                .containsExactly("我的会费");
        assertThat(control.page("/phone?user=" + chen + "&chat=" + chamber.get("officialAppid"))
                        .body())
                .contains("关注");
        assertThatThrownBy(() -> official.getMenuService().menuCreate(menu("名字长过十六个字节的菜单")))
                .hasMessageContaining("40018");
        official.getMenuService().menuDelete();
        assertThat(official.getMenuService().menuGet()).isNull();
    }

    @Test
    void knowsWhoFollowsAndWhichSceneBroughtThem() throws WxErrorException {
        follow();
        String openid = openid();
        assertThat(chamber.official().getUserService().userInfo(openid).getSubscribe())
                .isTrue();
        assertThat(chamber.official()
                        .getQrcodeService()
                        .qrCodeCreateTmpTicket("desk7", 600)
                        .getTicket())
                .hasSize(96);
    }

    @Test
    void logsInOnTheWeb() throws WxErrorException {
        String code = control.post(
                        "/control/oauth-codes",
                        "{\"userId\":\"" + chen + "\",\"appid\":\"" + chamber.get("officialAppid") + "\"}")
                .get("code")
                .asString();
        assertThat(chamber.official().getOAuth2Service().getAccessToken(code).getOpenId())
                .isEqualTo(openid());
        assertThatThrownBy(() -> chamber.official().getOAuth2Service().getAccessToken(code))
                .hasMessageContaining("40163");
    }

    private static WxMenu menu(String name) {
        WxMenuButton button = new WxMenuButton();
        button.setType("click");
        button.setName(name);
        button.setKey("MY_DUES");
        WxMenu menu = new WxMenu();
        menu.setButtons(List.of(button));
        return menu;
    }

    private void follow() {
        own.answer(each -> new OwnServer.Answer(200, "success"));
        assertThat(event("{\"userId\":\"" + chen + "\",\"kind\":\"follow\"}")
                        .get("delivered")
                        .asBoolean())
                .isTrue();
        assertThat(decrypt(own.next()).getEvent()).isEqualTo("subscribe");
    }

    private String openid() {
        for (JsonNode each : control.get("/control/people").get("items")) {
            if (each.get("userId").asString().equals(chen)) {
                return each.get("openids").get(0).get("openid").asString();
            }
        }
        throw new AssertionError("陈会计 is not there");
    }

    private JsonNode pushUrl() {
        return control.post(
                "/control/official/" + chamber.get("officialAppid") + "/push-url",
                "{\"url\":\"" + own.url(path) + "\"}");
    }

    private JsonNode event(String json) {
        return control.post("/control/official/" + chamber.get("officialAppid") + "/events", json);
    }

    private WxMpXmlMessage decrypt(OwnServer.Received push) {
        return WxMpXmlMessage.fromEncryptedXml(
                push.body(),
                chamber.officialConfig(),
                push.query().get("timestamp"),
                push.query().get("nonce"),
                push.query().get("msg_signature"));
    }

    private String reply(OwnServer.Received push, String text) {
        WxMpXmlMessage message = decrypt(push);
        return WxMpXmlOutMessage.TEXT()
                .content(text)
                .fromUser(message.getToUser())
                .toUser(message.getFromUser())
                .build()
                .toEncryptedXml(chamber.officialConfig());
    }
}
