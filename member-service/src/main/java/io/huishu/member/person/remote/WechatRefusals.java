package io.huishu.member.person.remote;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.member.person.CodeRefused;
import java.util.Set;

/** What each of WeChat's error codes means to the person who waits (wechat.qq.com, code2Session and getPhoneNumber). */
final class WechatRefusals {
    static final int INVALID_CODE = 40029;
    private static final int USED_CODE = 40163;
    private static final int BLOCKED_USER = 40226;
    private static final int TOO_OFTEN = 45011;
    private static final Set<Integer> WRONG_CHANNEL = Set.of(40001, 40013, 40125, 40164, 41002, 41004);

    private WechatRefusals() {}

    static Problem of(int errcode) {
        if (WRONG_CHANNEL.contains(errcode)) {
            return new Unavailable("wechat.misconfigured", "商会的小程序还没有配置好，请联系商会秘书处。");
        }
        return switch (errcode) {
            case INVALID_CODE -> new CodeRefused("wechat.code-invalid", "微信登录凭证无效或已过期，请重新打开页面再试。");
            case USED_CODE -> new CodeRefused("wechat.code-used", "这次微信登录凭证已经用过了，请重新打开页面再试。");
            case BLOCKED_USER -> new CodeRefused("wechat.user-blocked", "微信暂时限制了这个账号登录小程序，请联系微信客服。");
            case TOO_OFTEN -> new Unavailable("wechat.too-often", "操作太频繁，请一分钟后再试。");
            default -> silent();
        };
    }

    static Problem silent() {
        return new Unavailable("wechat.unavailable", "微信暂时没有应答，请稍后再试。");
    }
}
