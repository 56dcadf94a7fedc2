package io.huishu.notify.channel.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.channel.Channels;
import org.springframework.stereotype.Component;

@Component
class ChannelsChangedListener implements FactHandler<ChannelsChanged> {
    private final Channels channels;

    ChannelsChangedListener(Channels channels) {
        this.channels = channels;
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
    public Class<ChannelsChanged> payload() {
        return ChannelsChanged.class;
    }

    @Override
    public void handle(ChannelsChanged fact, Envelope envelope) {
        channels.forget(envelope.chamber());
    }
}
