package io.huishu.member.chamber;

import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.revocation.Revocation;
import io.huishu.member.revocation.RevokeTokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suspends a chamber or lets it work again; whoever is signed in to it must sign in again. */
@Component
public class ChangeChamberState {
    private final Chambers chambers;
    private final RevokeTokens revokeTokens;
    private final WriteAudit audit;

    ChangeChamberState(Chambers chambers, RevokeTokens revokeTokens, WriteAudit audit) {
        this.chambers = chambers;
        this.revokeTokens = revokeTokens;
        this.audit = audit;
    }

    @Transactional
    public ChamberView change(ChamberState state, Caller operator) {
        Chamber chamber = chambers.current();
        if (chamber.state() != state) {
            chamber.move(state);
            chambers.save(chamber);
            revokeTokens.revoke(chamber.id(), Revocation.EVERYBODY);
            audit.write(operator, state == ChamberState.OPEN ? "恢复商会" : "暂停商会", chamber.name(), "");
        }
        return ChamberView.of(chamber);
    }
}
