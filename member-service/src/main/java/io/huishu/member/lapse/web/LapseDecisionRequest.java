package io.huishu.member.lapse.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record LapseDecisionRequest(
        @NotBlank(message = "请写明决定的依据，例如哪次会议") @Size(max = 200, message = "依据不超过 200 个字")
        String note) {}
