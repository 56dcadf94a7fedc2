package io.huishu.member.session.web;

import jakarta.validation.constraints.NotBlank;

record MemberLoginRequest(
        @NotBlank(message = "缺少小程序的 AppID。") String appid,
        @NotBlank(message = "缺少微信登录凭证。") String code) {
    @Override
    public String toString() {
        return "MemberLoginRequest[appid=" + appid + "]";
    }
}
