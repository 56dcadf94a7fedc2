package io.huishu.payment.order;

import io.huishu.chassis.money.Money;

/** Who looks after money that came through WeChat and met no open charge; the room of the refunds answers. */
public interface SurplusFound {
    /**
     * Called in the transaction that found it.
     *
     * @param left how much of the order is to be given back
     */
    void found(PayOrder order, Money left);
}
