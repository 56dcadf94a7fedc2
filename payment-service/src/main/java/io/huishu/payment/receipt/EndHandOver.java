package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how a hand-over went. */
@Component
public class EndHandOver {
    private final HandOvers handOvers;
    private final BusinessTime time;

    public EndHandOver(HandOvers handOvers, BusinessTime time) {
        this.handOvers = handOvers;
        this.time = time;
    }

    @Transactional
    public void done(HandOver claimed) {
        claimed.done(time.now());
        handOvers.save(claimed);
    }

    @Transactional
    public void failed(HandOver claimed, String why) {
        claimed.failed(why, time.now());
        handOvers.save(claimed);
    }
}
