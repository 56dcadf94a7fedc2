package io.huishu.payment.fee;

import io.huishu.chassis.money.Money;

/** What giving up a place came to for its fee. */
public sealed interface Ended {
    /** Nothing was paid, and whatever is paid now goes back by itself. */
    record Cancelled() implements Ended {}

    /** It had been paid and was left so. */
    record Paid() implements Ended {}

    /**
     * It had been paid.
     *
     * @param back what is on its way back through WeChat
     * @param byOffice what the office has to pay out, since it had not come through WeChat; a task for it is open
     */
    record GoesBack(Money back, Money byOffice) implements Ended {}
}
