package io.huishu.event.activity;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a place costs, and what comes back when it is given up.
 *
 * @param amount zero for an activity without a fee
 * @param freeUntil only with {@link RefundRule#UNTIL}: until then all comes back
 * @param latePercent only with {@link RefundRule#UNTIL}: how much of the fee is kept afterwards, 0 to 100
 */
public record Fee(Money amount, RefundRule rule, @Nullable Instant freeUntil, int latePercent) {
    private static final Money MOST = Money.ofYuan("100000");
    private static final int WHOLE = 100;

    /** Stands after what its own making needs. */
    public static final Fee NONE = new Fee(Money.ZERO, RefundRule.NONE, null, WHOLE);

    /** @throws ActivityPlanBroken when the amount or the rule contradicts itself */
    public Fee {
        if (amount.compareTo(Money.ZERO) < 0 || amount.compareTo(MOST) > 0) {
            throw new ActivityPlanBroken("活动费要在 0 到 100000 元之间。");
        }
        if (latePercent < 0 || latePercent > WHOLE) {
            throw new ActivityPlanBroken("取消扣费要在 0% 到 100% 之间。");
        }
        if (rule == RefundRule.UNTIL && freeUntil == null) {
            throw new ActivityPlanBroken("请选择在什么时间之前取消可以全额退费。");
        }
        if (rule == RefundRule.NONE) {
            freeUntil = null;
            latePercent = WHOLE;
        }
    }

    public boolean isFree() {
        return !amount.isPositive();
    }

    /** What comes back of a paid fee when the place is given up at that moment; fractions of a fen come back too. */
    public Money backAt(Instant now) {
        return switch (rule) {
            case NONE -> Money.ZERO;
            case UNTIL -> freeUntil != null && now.isBefore(freeUntil) ? amount : amount.minus(kept());
        };
    }

    private Money kept() {
        return Money.ofFen(amount.times(latePercent).fen() / WHOLE);
    }
}
