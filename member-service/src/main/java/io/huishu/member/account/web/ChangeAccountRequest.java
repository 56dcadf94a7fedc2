package io.huishu.member.account.web;

import io.huishu.member.account.AccountState;
import io.huishu.member.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

record ChangeAccountRequest(
        @NotBlank(message = "请填写姓名。") @Size(max = 50, message = "姓名最多 50 个字。")
        String name,

        @NotNull(message = "请选择角色。") Set<Role> roles,
        @NotNull(message = "请说明账号可用还是停用。") AccountState state) {}
