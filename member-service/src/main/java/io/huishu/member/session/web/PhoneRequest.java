package io.huishu.member.session.web;

import jakarta.validation.constraints.NotBlank;

record PhoneRequest(@NotBlank(message = "缺少手机号授权凭证。") String code) {
    @Override
    public String toString() {
        return "PhoneRequest[]";
    }
}
