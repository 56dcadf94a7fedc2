package io.huishu.sandbox.mini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.bean.WxMaSubscribeMessage;
import io.huishu.sandbox.SandboxTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.chanjar.weixin.common.error.WxErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscribeMessageTest extends SandboxTest {

    private String openid = "";
    private String template = "";

    @BeforeEach
    void logIn() throws WxErrorException {
        openid = chamber.mini()
                .getUserService()
                .getSessionInfo(loginCode(chen, chamber.get("miniAppid")))
                .getOpenid();
        template = chamber.template("duesSettled");
    }

    @Test
    void deliversAsManyMessagesAsWereConsentedTo() throws WxErrorException {
        grant(1);
        WxMaService mini = chamber.mini();
        mini.getMsgService().sendSubscribeMsg(message(template, values()));

        var inbox = control.get("/control/messages?userId=" + chen).get("items");
        assertThat(inbox).hasSize(1);
        assertThat(inbox.get(0).get("title").asString()).isEqualTo("缴费成功通知");
        assertThat(inbox.get(0).get("fields").get(0).get("value").asString()).isEqualTo("武汉某某建材有限公司");
        refuses(43101, mini, message(template, values()));
    }

    @Test
    void refusesWithoutConsentAndConsentsAddUp() throws WxErrorException {
        WxMaService mini = chamber.mini();
        refuses(43101, mini, message(template, values()));
        grant(1);
        grant(1);
        mini.getMsgService().sendSubscribeMsg(message(template, values()));
        mini.getMsgService().sendSubscribeMsg(message(template, values()));
        refuses(43101, mini, message(template, values()));
    }

    @Test
    void keepsTheConsentWhenTheMessageIsWrong() throws WxErrorException {
        grant(1);
        WxMaService mini = chamber.mini();
        Map<String, String> tooLong = values();
        tooLong.put("thing1", "超过二十个字的名称".repeat(3));
        Map<String, String> missing = values();
        missing.remove("time4");
        Map<String, String> commas = values();
        commas.put("amount3", "¥2,000.00");

        refuses(40037, mini, message("nobodysTemplate", values()));
        refuses(47003, mini, message(template, tooLong));
        refuses(47003, mini, message(template, missing));
        refuses(47003, mini, message(template, commas));
        WxMaSubscribeMessage stranger = message(template, values());
        stranger.setToUser("oNobody0000000000000000000000");
        refuses(40003, mini, stranger);
        WxMaSubscribeMessage page = message(template, values());
        page.setPage("/pages/index");
        refuses(41030, mini, page);
        mini.getMsgService().sendSubscribeMsg(message(template, values()));
        assertThat(control.get("/control/messages?userId=" + chen).get("items")).hasSize(1);
    }

    @Test
    void listsTheTemplatesOfTheApp() throws WxErrorException {
        assertThat(chamber.mini().getSubscribeService().getTemplateList())
                .extracting("priTmplId")
                .contains(template)
                .hasSize(6);
    }

    private void grant(int count) {
        var unused = control.post(
                "/control/subscriptions",
                "{\"userId\":\"" + chen + "\",\"appid\":\"" + chamber.get("miniAppid") + "\",\"templateId\":\""
                        + template + "\",\"count\":" + count + "}");
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("thing1", "武汉某某建材有限公司");
        values.put("thing2", "2026 年度会费");
        values.put("amount3", "¥2000.00");
        values.put("time4", "2026年11月23日 10:05");
        values.put("character_string5", "HF-2026-000001");
        return values;
    }

    private WxMaSubscribeMessage message(String templateId, Map<String, String> values) {
        List<WxMaSubscribeMessage.MsgData> data = values.entrySet().stream()
                .map(each -> new WxMaSubscribeMessage.MsgData(each.getKey(), each.getValue()))
                .toList();
        return WxMaSubscribeMessage.builder()
                .toUser(openid)
                .templateId(templateId)
                .page("pages/charges/index?id=1")
                .data(data)
                .build();
    }

    private static void refuses(int errcode, WxMaService mini, WxMaSubscribeMessage message) {
        assertThatThrownBy(() -> mini.getMsgService().sendSubscribeMsg(message))
                .hasMessageContaining(Integer.toString(errcode));
    }
}
