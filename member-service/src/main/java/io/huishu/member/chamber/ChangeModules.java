package io.huishu.member.chamber;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Switches a chamber's modules. */
@Component
public class ChangeModules {
    private final Chambers chambers;
    private final WriteAudit audit;
    private final Outbox outbox;

    ChangeModules(Chambers chambers, WriteAudit audit, Outbox outbox) {
        this.chambers = chambers;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    public ChamberView change(Set<Module> modules, Caller operator) {
        Chamber chamber = chambers.current();
        chamber.switchModules(modules);
        chambers.save(chamber);
        outbox.append(new ChamberModulesChanged(chamber.id().toString(), chamber.modules(), chamber.version()));
        audit.write(operator, "调整模块", chamber.name(), "模块 " + chamber.modules());
        return ChamberView.of(chamber);
    }
}
