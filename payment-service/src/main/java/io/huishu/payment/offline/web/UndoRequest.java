package io.huishu.payment.offline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry is undone. */
public record UndoRequest(
        @NotBlank(message = "请写明撤销的原因") @Size(max = 60, message = "原因最多 60 个字")
        String reason) {}
