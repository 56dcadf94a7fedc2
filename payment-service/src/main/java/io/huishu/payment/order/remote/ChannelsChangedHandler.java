package io.huishu.payment.order.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.TenantId;
import org.springframework.stereotype.Component;

/**
 * A chamber's keys changed. The instance that hears it asks anew at once; another instance does within five minutes.
 */
@Component
public class ChannelsChangedHandler implements FactHandler<ChannelsChanged> {
    private final Merchants merchants;

    public ChannelsChangedHandler(Merchants merchants) {
        this.merchants = merchants;
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
    public void handle(ChannelsChanged changed, Envelope envelope) {
        merchants.changed(TenantId.of(changed.chamberId()), changed.mchid() == null ? "" : changed.mchid());
    }
}
