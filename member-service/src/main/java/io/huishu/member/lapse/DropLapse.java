package io.huishu.member.lapse;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a proposal off the table when the unit paid or its dues were waived. */
@Component
public class DropLapse {
    private final LapseProposals proposals;
    private final BusinessTime time;

    DropLapse(LapseProposals proposals, BusinessTime time) {
        this.proposals = proposals;
        this.time = time;
    }

    @Transactional
    public void drop(String unitId) {
        proposals.openOf(unitId).ifPresent(proposal -> {
            proposal.decide(LapseState.PAID, "", time.now(), "已缴费或已减免");
            proposals.save(proposal);
        });
    }
}
