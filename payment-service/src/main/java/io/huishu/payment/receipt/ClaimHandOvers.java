package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the hand-overs that are due; whoever takes them hands over after the transaction. */
@Component
public class ClaimHandOvers {
    private final HandOvers handOvers;
    private final BusinessTime time;

    public ClaimHandOvers(HandOvers handOvers, BusinessTime time) {
        this.handOvers = handOvers;
        this.time = time;
    }

    @Transactional
    public List<HandOver> claim(int most) {
        Instant now = time.now();
        List<HandOver> due = handOvers.lockDue(now, most);
        due.forEach(each -> {
            each.claim(now);
            handOvers.save(each);
        });
        return due;
    }
}
