package io.huishu.member.chamber;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the bound chamber to anyone. */
@Component
public class ShowChamber {
    private final Chambers chambers;
    private final Channels channels;

    ShowChamber(Chambers chambers, Channels channels) {
        this.chambers = chambers;
        this.channels = channels;
    }

    /** @throws ChamberSuspended while it is */
    @Transactional(readOnly = true)
    public PublicChamberView show() {
        Chamber chamber = chambers.current();
        chamber.requireOpen();
        ChannelsView reached = channels.current().view();
        return new PublicChamberView(
                chamber.id().toString(),
                chamber.code(),
                chamber.name(),
                chamber.slogan(),
                chamber.brand(),
                chamber.modules(),
                reached.miniAppid(),
                reached.officialAppid());
    }
}
