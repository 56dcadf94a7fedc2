package io.huishu.member.lapse;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a unit that has not paid for long before the secretariat; its membership goes on until a person decides. */
@Component
public class NoteLapse {
    private final LapseProposals proposals;

    NoteLapse(LapseProposals proposals) {
        this.proposals = proposals;
    }

    @Transactional
    public void note(LapseNews news) {
        proposals.add(new LapseProposal(news));
    }
}
