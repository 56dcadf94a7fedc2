package io.huishu.sandbox.mini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.binarywang.wx.miniapp.api.WxMaService;
import io.huishu.sandbox.Customer;
import io.huishu.sandbox.SandboxTest;
import me.chanjar.weixin.common.error.WxErrorException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MiniLoginTest extends SandboxTest {

    @Test
    void logsInWithACodeAndKeepsTheOpenid() throws WxErrorException {
        WxMaService mini = chamber.mini();
        var first = mini.getUserService().getSessionInfo(loginCode(chen, chamber.get("miniAppid")));
        var second = mini.getUserService().getSessionInfo(loginCode(chen, chamber.get("miniAppid")));

        assertThat(first.getOpenid()).hasSize(28).startsWith("o").isEqualTo(second.getOpenid());
        assertThat(first.getSessionKey()).isNotEqualTo(second.getSessionKey());
    }

    @Test
    void refusesACodeUsedTwice() throws WxErrorException {
        WxMaService mini = chamber.mini();
        String code = loginCode(chen, chamber.get("miniAppid"));
        var unused = mini.getUserService().getSessionInfo(code);

        refuses(40163, () -> mini.getUserService().getSessionInfo(code));
    }

    @Test
    void refusesACodeOfAnotherAppAndAnUnknownOneAndAnOldOne() {
        Customer other = customer("xiangshang", "湘商会");
        String foreign = loginCode(chen, other.get("miniAppid"));
        String own = loginCode(chen, chamber.get("miniAppid"));
        WxMaService mini = chamber.mini();

        refuses(40029, () -> mini.getUserService().getSessionInfo(foreign));
        refuses(40029, () -> mini.getUserService().getSessionInfo("0nobodysCode"));
        control.post("/control/clock", "{\"advanceSeconds\":301}");
        refuses(40029, () -> mini.getUserService().getSessionInfo(own));
    }

    @Test
    void tellsThePhoneNumberOnce() throws WxErrorException {
        WxMaService mini = chamber.mini();
        String code = phoneCode(chen, chamber.get("miniAppid"));
        var told = mini.getUserService().getPhoneNumber(code);

        assertThat(told.getPurePhoneNumber()).isEqualTo(this.phone);
        assertThat(told.getWatermark().getAppid()).isEqualTo(chamber.get("miniAppid"));
        refuses(40163, () -> mini.getUserService().getPhoneNumber(code));
        refuses(40029, () -> mini.getUserService().getPhoneNumber(loginCode(chen, chamber.get("miniAppid"))));
    }

    @Test
    void handsOutTheSameStableTokenUntilItIsForced() throws WxErrorException {
        String first = chamber.mini().getAccessToken(false);
        String again = chamber.mini().getAccessToken(false);
        assertThat(again).isEqualTo(first);

        control.post("/control/clock", "{\"advanceSeconds\":31}");
        String forced = control.post("/cgi-bin/stable_token", stable(true))
                .get("access_token")
                .asString();
        assertThat(forced).isNotEqualTo(first);
        assertThat(control.get("/wxaapi/newtmpl/gettemplate?access_token=" + first)
                        .get("errcode")
                        .asInt())
                .isEqualTo(42001);
    }

    @Test
    void endsATokenAfterTwoHoursAndRefusesStrangers() {
        String token = control.post("/cgi-bin/stable_token", stable(false))
                .get("access_token")
                .asString();
        String path = "/wxaapi/newtmpl/gettemplate";

        assertThat(control.get(path + "?access_token=" + token).get("errcode").asInt())
                .isZero();
        assertThat(control.get(path).get("errcode").asInt()).isEqualTo(41001);
        assertThat(control.get(path + "?access_token=made-up").get("errcode").asInt())
                .isEqualTo(40001);
        control.post("/control/clock", "{\"advanceSeconds\":7201}");
        assertThat(control.get(path + "?access_token=" + token).get("errcode").asInt())
                .isEqualTo(42001);
        refuses(40125, () -> chamber.mini("0".repeat(32)).getAccessToken(true));
    }

    private String stable(boolean force) {
        return "{\"grant_type\":\"client_credential\",\"appid\":\"" + chamber.get("miniAppid") + "\",\"secret\":\""
                + chamber.get("miniSecret") + "\",\"force_refresh\":" + force + "}";
    }

    private static void refuses(int errcode, ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageContaining(Integer.toString(errcode));
    }
}
