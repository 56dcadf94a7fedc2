package io.huishu.member.account.web;

import io.huishu.member.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

record CreateAccountRequest(
        @NotBlank(message = "请填写账号。") String account,
        @NotBlank(message = "请填写姓名。") String name,
        @NotNull(message = "请选择角色。") Set<Role> roles,
        @NotBlank(message = "请填写密码。") String password) {
    @Override
    public String toString() {
        return "CreateAccountRequest[account=" + account + "]";
    }
}
