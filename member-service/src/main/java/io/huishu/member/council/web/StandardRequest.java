package io.huishu.member.council.web;

import io.huishu.chassis.money.Money;
import io.huishu.member.council.LateJoiners;
import io.huishu.member.council.LateRule;
import io.huishu.member.council.StandardPlan;
import io.huishu.member.council.TierAmount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StandardRequest(
        @NotBlank(message = "请选择通过这个标准的决议") String resolutionId,

        @NotBlank(message = "请填写标准名称") @Size(max = 60, message = "标准名称不超过 60 个字")
        String name,

        @Min(value = 2000, message = "执行年份要在 2000 到 2100 之间") @Max(value = 2100, message = "执行年份要在 2000 到 2100 之间")
        int effectiveFrom,

        @NotNull(message = "请填写各档会费") @Size(max = 50, message = "档次太多")
        List<@Valid Tier> tiers,

        @Nullable LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth) {
    record Tier(
            @NotBlank(message = "请填写会员等级") @Size(max = 20, message = "会员等级不超过 20 个字")
            String tier,

            @NotNull(message = "请填写金额") Money amount) {}

    StandardPlan plan() {
        return new StandardPlan(
                resolutionId,
                name.strip(),
                effectiveFrom,
                tiers.stream()
                        .map(tier -> new TierAmount(tier.tier().strip(), tier.amount()))
                        .toList(),
                new LateRule(lateJoiners == null ? LateJoiners.FULL_YEAR : lateJoiners, lateFromMonth));
    }
}
