package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes, in the transaction that issues or voids, what is to be handed over: nothing is forgotten, nobody waits. */
@Component
public class AskHandOver {
    private final HandOvers handOvers;
    private final ElectronicReceipts electronic;
    private final BusinessTime time;
    private final Ids ids;

    public AskHandOver(HandOvers handOvers, ElectronicReceipts electronic, BusinessTime time, Ids ids) {
        this.handOvers = handOvers;
        this.electronic = electronic;
        this.time = time;
        this.ids = ids;
    }

    /** A printed form is not handed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(Receipt receipt, BookKind kind) {
        if (kind == BookKind.ELECTRONIC && electronic.isOn()) {
            add(receipt, HandOverKind.ISSUED);
        }
    }

    /** Only what was to be handed over before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voided(Receipt receipt) {
        if (handOvers.isAsked(receipt.id())) {
            add(receipt, HandOverKind.VOID);
        }
    }

    private void add(Receipt receipt, HandOverKind what) {
        handOvers.add(HandOver.ask(ids.next(), receipt.id(), what, time.now()));
    }
}
