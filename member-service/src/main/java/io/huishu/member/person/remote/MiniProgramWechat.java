package io.huishu.member.person.remote;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.bean.WxMaPhoneNumberInfo;
import io.huishu.chassis.crypto.Phone;
import io.huishu.member.person.CodeRefused;
import io.huishu.member.person.Openid;
import io.huishu.member.person.Wechat;
import java.util.regex.Pattern;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks WeChat through WxJava. No message of WxJava reaches a log or an answer: some hold the AppSecret. */
@Component
class MiniProgramWechat implements Wechat {
    private static final Logger log = LoggerFactory.getLogger(MiniProgramWechat.class);
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_-]{1,128}");

    private final MiniPrograms programs;

    MiniProgramWechat(MiniPrograms programs) {
        this.programs = programs;
    }

    @Override
    public Openid whoIs(String appid, String loginCode) {
        WxMaService program = programs.of(appid);
        String openid = asked(
                loginCode,
                () -> program.getUserService().getSessionInfo(loginCode).getOpenid());
        return new Openid(appid, openid);
    }

    @Override
    public Phone phoneOf(String appid, String phoneCode) {
        WxMaService program = programs.of(appid);
        WxMaPhoneNumberInfo info =
                asked(phoneCode, () -> program.getUserService().getPhoneNumber(phoneCode));
        if (info.getWatermark() == null || !appid.equals(info.getWatermark().getAppid())) {
            log.warn("WeChat gave a phone for another mini-program than {}", appid);
            throw new CodeRefused("wechat.code-foreign", "手机号授权不属于这个小程序，请重新授权。");
        }
        return Phone.parse(String.valueOf(info.getPurePhoneNumber()))
                .orElseThrow(() -> new CodeRefused("wechat.phone-unknown", "只支持中国大陆的手机号，请换一个手机号授权。"));
    }

    private interface Question<T> {
        @Nullable
        T ask() throws WxErrorException;
    }

    /** A code that is none is not sent: WxJava puts it into the address as it is. */
    private static <T> T asked(String code, Question<T> question) {
        if (!CODE.matcher(code).matches()) {
            throw WechatRefusals.of(WechatRefusals.INVALID_CODE);
        }
        try {
            T answer = question.ask();
            if (answer == null) {
                throw WechatRefusals.silent();
            }
            return answer;
        } catch (WxErrorException e) {
            int errcode = e.getError().getErrorCode();
            log.warn("WeChat refused with {}", errcode);
            throw WechatRefusals.of(errcode);
        } catch (WxRuntimeException | IllegalArgumentException e) {
            log.warn("WeChat did not answer: {}", e.getClass().getSimpleName());
            throw WechatRefusals.silent();
        }
    }
}
