package io.huishu.member.roster.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record LeaveRequest(
        @NotBlank(message = "请写明退会的原因") @Size(max = 200, message = "原因不超过 200 个字")
        String reason) {}
