package io.huishu.member.lapse;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.roster.LeaveChamber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a membership by the charter's article, or keeps it, as a person decides. */
@Component
public class DecideLapse {
    private final LapseProposals proposals;
    private final LeaveChamber leaveChamber;
    private final Outbox outbox;
    private final WriteAudit writeAudit;
    private final BusinessTime time;

    DecideLapse(
            LapseProposals proposals,
            LeaveChamber leaveChamber,
            Outbox outbox,
            WriteAudit writeAudit,
            BusinessTime time) {
        this.proposals = proposals;
        this.leaveChamber = leaveChamber;
        this.outbox = outbox;
        this.writeAudit = writeAudit;
        this.time = time;
    }

    /**
     * The unit leaves as of today, by the article.
     *
     * @throws LapseDecided when somebody decided before
     * @throws io.huishu.member.roster.UnitHasLeft when it left by itself meanwhile
     */
    @Transactional
    public void end(String id, String note, Caller by) {
        LapseProposal proposal = proposals.get(id);
        proposal.decide(LapseState.ENDED, by.name(), time.now(), note);
        proposals.save(proposal);
        String reason = "%s年度会费未缴，按章程%s终止会籍".formatted(proposal.unpaidYears(), proposal.article());
        leaveChamber.leave(proposal.unitId(), reason, by);
        outbox.append(new PeriodLapsed(
                proposal.unitId(), proposal.unpaidYears(), proposal.article(), time.today(), proposal.version()));
    }

    /** @throws LapseDecided when somebody decided before */
    @Transactional
    public void keep(String id, String note, Caller by) {
        LapseProposal proposal = proposals.get(id);
        proposal.decide(LapseState.KEPT, by.name(), time.now(), note);
        proposals.save(proposal);
        writeAudit.write(by, "保留会籍", proposal.unitId(), note);
    }
}
