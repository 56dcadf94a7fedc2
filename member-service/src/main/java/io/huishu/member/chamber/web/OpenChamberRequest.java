package io.huishu.member.chamber.web;

import io.huishu.member.account.Role;
import io.huishu.member.account.StaffPlan;
import io.huishu.member.chamber.Brand;
import io.huishu.member.chamber.ChamberPlan;
import io.huishu.member.chamber.ChannelSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param brand defaults to {@code red}
 * @param channels may be left out and set later
 */
record OpenChamberRequest(
        @NotBlank(message = "请填写商会代码。") String code,
        @NotBlank(message = "请填写商会名称。") String name,
        @Nullable String slogan,
        @Nullable String brand,
        @NotNull(message = "请选择要开通的模块。") List<String> modules,
        @Nullable ChannelSettings channels,
        @Valid @NotNull(message = "请填写第一位秘书长的账号。") FirstStaffRequest firstStaff) {
    ChamberPlan plan() {
        return new ChamberPlan(
                code.strip(),
                name,
                slogan == null ? "" : slogan,
                Brand.of(brand == null ? "red" : brand),
                ModulesRequest.setOf(modules));
    }

    ChannelSettings settings() {
        return channels == null ? ChannelSettings.NONE : channels;
    }

    StaffPlan staff() {
        return new StaffPlan(
                firstStaff.account(), firstStaff.name(), Set.of(Role.SECRETARY_GENERAL), firstStaff.password());
    }
}
