package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff has a receipt that did not arrive handed over again at once. */
@Component
public class HandOverAgain {
    private final Receipts receipts;
    private final HandOvers handOvers;
    private final BusinessTime time;

    public HandOverAgain(Receipts receipts, HandOvers handOvers, BusinessTime time) {
        this.receipts = receipts;
        this.handOvers = handOvers;
        this.time = time;
    }

    /** @throws io.huishu.chassis.problem.Missing when the chamber has no such receipt */
    @Transactional
    public void again(String receiptId) {
        receipts.get(receiptId);
        handOvers.lockOf(receiptId).stream()
                .filter(each -> each.again(time.now()))
                .forEach(handOvers::save);
    }
}
