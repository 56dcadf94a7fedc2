package io.huishu.member.session.web;

import jakarta.validation.constraints.NotBlank;

record StaffLoginRequest(
        @NotBlank(message = "请填写商会代码。") String chamber,
        @NotBlank(message = "请填写账号。") String account,
        @NotBlank(message = "请填写密码。") String password) {
    @Override
    public String toString() {
        return "StaffLoginRequest[chamber=" + chamber + "]";
    }
}
