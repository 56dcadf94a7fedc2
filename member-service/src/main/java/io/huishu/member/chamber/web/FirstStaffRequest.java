package io.huishu.member.chamber.web;

import jakarta.validation.constraints.NotBlank;

record FirstStaffRequest(
        @NotBlank(message = "请填写账号。") String account,
        @NotBlank(message = "请填写姓名。") String name,
        @NotBlank(message = "请填写密码。") String password) {
    @Override
    public String toString() {
        return "FirstStaffRequest[account=" + account + "]";
    }
}
