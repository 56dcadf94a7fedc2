package io.huishu.member.chamber;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks channels, keeps them for the bound chamber, and makes the chamber findable by them. */
@Component
class KeepChannels {
    private final Channels channels;
    private final ChamberDirectory directory;
    private final FieldCipher cipher;
    private final Outbox outbox;
    private final Clock clock;

    KeepChannels(Channels channels, ChamberDirectory directory, FieldCipher cipher, Outbox outbox, Clock clock) {
        this.channels = channels;
        this.directory = directory;
        this.cipher = cipher;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Secrets left out stay what they were, as long as appid and merchant do. */
    @Transactional
    public ChannelsView keep(ChannelSettings given) {
        TenantId chamber = Tenancy.current();
        ChamberChannels kept = channels.current();
        ChannelSettings settings = given.keeping(kept.reveal(cipher));
        ChannelRules.check(settings);
        directory.assign(chamber, AddressKind.MINI_APPID, settings.miniAppid());
        directory.assign(chamber, AddressKind.OFFICIAL_APPID, settings.officialAppid());
        directory.assign(chamber, AddressKind.MERCHANT, settings.mchid());
        kept.set(settings, cipher, clock.instant());
        channels.save(kept);
        outbox.append(new ChamberChannelsChanged(
                chamber.toString(), settings.miniAppid(), settings.officialAppid(), settings.mchid(), kept.version()));
        return kept.view();
    }
}
