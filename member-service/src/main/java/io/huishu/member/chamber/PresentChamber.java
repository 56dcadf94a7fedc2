package io.huishu.member.chamber;

import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes how a chamber shows itself. */
@Component
public class PresentChamber {
    private final Chambers chambers;
    private final WriteAudit audit;

    PresentChamber(Chambers chambers, WriteAudit audit) {
        this.chambers = chambers;
        this.audit = audit;
    }

    @Transactional
    public ChamberProfileView present(String name, String slogan, Brand brand, Caller by) {
        Chamber chamber = chambers.current();
        chamber.present(name, slogan, brand);
        chambers.save(chamber);
        audit.write(by, "修改商会资料", chamber.name(), "主题色 " + chamber.brand());
        return new ChamberProfileView(chamber.name(), chamber.slogan(), chamber.brand());
    }
}
