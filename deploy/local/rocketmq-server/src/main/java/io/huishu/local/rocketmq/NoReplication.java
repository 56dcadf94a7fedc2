package io.huishu.local.rocketmq;

import org.apache.rocketmq.store.DefaultMessageStore;
import org.apache.rocketmq.store.ha.DefaultHAService;

/**
 * Keeps the replication port shut: a single broker has no follower, and RocketMQ would open that port on every
 * address. Found by RocketMQ through {@code META-INF/service}.
 */
public final class NoReplication extends DefaultHAService {
    @Override
    public void init(DefaultMessageStore store) {
        this.defaultMessageStore = store;
    }

    @Override
    public void start() {}

    @Override
    public void shutdown() {}

    @Override
    public void updateMasterAddress(String address) {}

    @Override
    public void updateHaMasterAddress(String address) {}
}
