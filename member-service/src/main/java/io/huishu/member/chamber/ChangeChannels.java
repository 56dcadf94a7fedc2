package io.huishu.member.chamber;

import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a chamber's channels anew. */
@Component
public class ChangeChannels {
    private final KeepChannels keepChannels;
    private final WriteAudit audit;

    ChangeChannels(KeepChannels keepChannels, WriteAudit audit) {
        this.keepChannels = keepChannels;
        this.audit = audit;
    }

    /**
     * Secrets left out stay what they were, as long as appid and merchant do.
     *
     * @throws AddressTaken when appid or merchant number is another chamber's
     * @throws InvalidChannels naming every faulty field
     */
    @Transactional
    public ChannelsView change(ChannelSettings settings, Caller operator) {
        ChannelsView view = keepChannels.keep(settings);
        audit.write(operator, "修改微信与商户渠道", settings.toString(), "");
        return view;
    }
}
