package io.huishu.notify.official.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.official.KnownChambers;
import io.huishu.notify.official.MenuTasks;
import org.springframework.stereotype.Component;

/** A chamber has another official account: it is known by it from now on, and its menu is set. */
@Component
class OfficialChangedListener implements FactHandler<OfficialChanged> {
    private final KnownChambers chambers;
    private final MenuTasks menus;
    private final BusinessTime time;

    OfficialChangedListener(KnownChambers chambers, MenuTasks menus, BusinessTime time) {
        this.chambers = chambers;
        this.menus = menus;
        this.time = time;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "chamber.channels-changed.v1";
    }

    @Override
    public Class<OfficialChanged> payload() {
        return OfficialChanged.class;
    }

    @Override
    public void handle(OfficialChanged changed, Envelope envelope) {
        chambers.learnOfficial(changed.officialAppid(), envelope.version());
        if (changed.officialAppid() != null) {
            menus.ask(changed.officialAppid(), time.now());
        }
    }
}
