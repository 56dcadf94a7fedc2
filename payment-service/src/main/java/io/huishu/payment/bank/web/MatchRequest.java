package io.huishu.payment.bank.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bank.MatchOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person confirms a line's money to be.
 *
 * @param entryIds entries of the office that are this money
 * @param surplus what is kept as a unit's balance
 */
public record MatchRequest(
        @NotNull(message = "请选择应缴款项") @Size(max = 100, message = "一次最多分给 100 笔")
        List<@Valid @NotNull Wanted> shares,

        @NotNull(message = "请选择收款登记") @Size(max = 100, message = "一次最多对上 100 笔登记")
        List<@NotNull @Size(max = 64, message = "收款登记不对") String> entryIds,

        @Valid @Nullable Kept surplus) {

    /** What one charge gets. */
    public record Wanted(
            @NotNull(message = "请选择应缴款项") @Size(max = 26, message = "应缴款项不对")
            String chargeId,

            @NotNull(message = "请填写金额") Money amount) {}

    /** What a unit keeps. */
    public record Kept(
            @NotNull(message = "请选择单位") @Size(max = 26, message = "单位不对")
            String unitId,

            @NotNull(message = "请填写金额") Money amount) {}

    MatchOrder order() {
        return new MatchOrder(
                shares.stream()
                        .map(share -> new MatchOrder.Wanted(share.chargeId(), share.amount()))
                        .toList(),
                entryIds,
                surplus == null ? null : new MatchOrder.Kept(surplus.unitId(), surplus.amount()));
    }
}
