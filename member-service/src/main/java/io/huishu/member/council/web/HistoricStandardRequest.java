package io.huishu.member.council.web;

import io.huishu.chassis.money.Money;
import io.huishu.member.council.HistoricPlan;
import io.huishu.member.council.TierAmount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

record HistoricStandardRequest(
        @Nullable String resolutionId,

        @NotBlank(message = "请填写标准名称") @Size(max = 60, message = "标准名称不超过 60 个字")
        String name,

        @Min(value = 1980, message = "年份要在 1980 年以后") @Max(value = 2100, message = "年份要在 2100 年以前")
        int firstYear,

        @Min(value = 1980, message = "年份要在 1980 年以后") @Max(value = 2100, message = "年份要在 2100 年以前")
        int lastYear,

        @NotNull(message = "请填写各档会费") @Size(min = 1, max = 50, message = "请填写 1 到 50 条会费金额")
        List<@Valid Price> prices) {
    record Price(
            @NotBlank(message = "请填写会员等级") @Size(max = 20, message = "会员等级不超过 20 个字")
            String tier,

            @NotNull(message = "请填写金额") Money amount) {}

    HistoricPlan plan() {
        return new HistoricPlan(
                resolutionId == null || resolutionId.isBlank() ? null : resolutionId,
                name.strip(),
                firstYear,
                lastYear,
                prices.stream()
                        .map(price -> new TierAmount(price.tier().strip(), price.amount()))
                        .toList());
    }
}
