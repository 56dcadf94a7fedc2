package io.huishu.notify.official.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.official.KnownChamber;
import io.huishu.notify.official.KnownChambers;
import org.springframework.stereotype.Component;

@Component
class ChamberOpenedListener implements FactHandler<ChamberOpened> {
    private final KnownChambers chambers;

    ChamberOpenedListener(KnownChambers chambers) {
        this.chambers = chambers;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "chamber.opened.v1";
    }

    @Override
    public Class<ChamberOpened> payload() {
        return ChamberOpened.class;
    }

    @Override
    public void handle(ChamberOpened opened, Envelope envelope) {
        chambers.learn(new KnownChamber(opened.code(), opened.name()));
    }
}
