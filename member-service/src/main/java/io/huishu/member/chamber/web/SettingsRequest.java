package io.huishu.member.chamber.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

record SettingsRequest(
        @NotBlank(message = "请填写商会名称。") String name,
        @Nullable String slogan,
        @NotBlank(message = "请选择主题色。") String brand) {}
