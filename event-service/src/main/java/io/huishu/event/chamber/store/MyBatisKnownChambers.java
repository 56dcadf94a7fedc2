package io.huishu.event.chamber.store;

import io.huishu.event.chamber.KnownChambers;
import org.springframework.stereotype.Component;

@Component
class MyBatisKnownChambers implements KnownChambers {
    private final KnownChamberMapper chambers;

    MyBatisKnownChambers(KnownChamberMapper chambers) {
        this.chambers = chambers;
    }

    @Override
    public void learn(String code) {
        if (chambers.count(code) == 0) {
            chambers.insert(code);
        }
    }
}
