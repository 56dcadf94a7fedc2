package io.huishu.notify.channel;

import io.huishu.chassis.tenant.TenantId;

/** The WeChat credentials of chambers. */
public interface Channels {
    /**
     * The current chamber's, at most five minutes old, or the last known while member-service is away. Never called
     * inside a transaction.
     *
     * @throws io.huishu.chassis.problem.Unavailable when they are not known and member-service does not answer
     */
    ChannelSettings ofCurrent();

    /** The chamber's credentials have changed: the next call asks again. */
    void forget(TenantId chamber);
}
