package io.huishu.member.chamber;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything of the bound chamber that is no secret. */
@Component
public class ReadChamberFile {
    private final Chambers chambers;
    private final Channels channels;

    ReadChamberFile(Chambers chambers, Channels channels) {
        this.chambers = chambers;
        this.channels = channels;
    }

    @Transactional(readOnly = true)
    public ChamberFile read() {
        Chamber chamber = chambers.current();
        return new ChamberFile(
                chamber.id().toString(),
                chamber.code(),
                chamber.name(),
                chamber.slogan(),
                chamber.brand(),
                chamber.modules(),
                chamber.state(),
                chamber.openedAt(),
                channels.current().view());
    }
}
