package io.huishu.member.chamber;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bound chamber. */
@Component
public class ReadChamber {
    private final Chambers chambers;

    ReadChamber(Chambers chambers) {
        this.chambers = chambers;
    }

    /** @throws Missing when the bound number is no chamber's */
    @Transactional(readOnly = true)
    public Chamber current() {
        return chambers.current();
    }
}
