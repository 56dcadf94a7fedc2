package io.huishu.member.session.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

record ServiceTokenRequest(
        @NotBlank(message = "缺少服务名。") String service,
        @NotBlank(message = "缺少服务密钥。") String secret,
        @Nullable String chamber) {
    @Override
    public String toString() {
        return "ServiceTokenRequest[service=" + service + "]";
    }
}
