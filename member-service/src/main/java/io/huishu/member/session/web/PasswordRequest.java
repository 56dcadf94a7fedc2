package io.huishu.member.session.web;

import jakarta.validation.constraints.NotBlank;

record PasswordRequest(
        @NotBlank(message = "请填写原密码。") String oldPassword,
        @NotBlank(message = "请填写新密码。") String newPassword) {
    @Override
    public String toString() {
        return "PasswordRequest[]";
    }
}
