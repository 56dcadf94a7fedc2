package io.huishu.notify.channel.remote;

import feign.FeignException;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class CachedChannels implements Channels {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final MemberDoor member;
    private final Clock clock;
    private final Map<TenantId, Kept> kept = new ConcurrentHashMap<>();

    CachedChannels(MemberDoor member, Clock clock) {
        this.member = member;
        this.clock = clock;
    }

    private record Kept(ChannelSettings settings, Instant until) {}

    @Override
    public ChannelSettings ofCurrent() {
        TenantId chamber = Tenancy.current();
        Kept known = kept.get(chamber);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.settings();
        }
        try {
            ChannelSettings settings = member.channels(chamber.toString());
            kept.put(chamber, new Kept(settings, clock.instant().plus(FRESH)));
            return settings;
        } catch (FeignException | Unavailable e) {
            if (known != null) {
                return known.settings();
            }
            throw new Unavailable("channels.unavailable", "会员服务暂时没有应答，请稍后再试。");
        }
    }

    @Override
    public void forget(TenantId chamber) {
        kept.computeIfPresent(chamber, (id, known) -> new Kept(known.settings(), Instant.EPOCH));
    }
}
