package io.huishu.payment.dues;

import io.huishu.chassis.money.Money;

/** What a run has done so far. */
public record RunTally(int raised, int alreadyCharged, Money total, int leftOut) {
    static final RunTally NOTHING = new RunTally(0, 0, Money.ZERO, 0);

    RunTally plus(DuesPlan done) {
        return new RunTally(
                raised + done.lines().size(),
                alreadyCharged + done.alreadyCharged(),
                total.plus(done.total()),
                leftOut + done.exceptions().size());
    }
}
