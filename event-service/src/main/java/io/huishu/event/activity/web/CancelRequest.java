package io.huishu.event.activity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CancelRequest(
        @NotBlank(message = "请写明取消的原因，报名的人会看到") @Size(max = 200, message = "原因不超过 200 个字")
        String reason) {}
