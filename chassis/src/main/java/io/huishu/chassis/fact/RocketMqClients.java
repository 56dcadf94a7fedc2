package io.huishu.chassis.fact;

import io.huishu.chassis.id.Ids;
import org.apache.rocketmq.client.ClientConfig;
import org.springframework.stereotype.Component;

/**
 * What all RocketMQ clients of this process have in common. One instance name makes them share one connection, one
 * route table and one set of threads.
 */
@Component
class RocketMqClients {
    /** The client's default is 20 s: so long would a consumer wait for a topic or broker that came late. */
    private static final String REBALANCE_MILLIS = "3000";

    private static final int ROUTE_POLL_MILLIS = 5_000;

    private final FactSettings settings;
    private final String instance;

    RocketMqClients(FactSettings settings, Ids ids) {
        this.settings = settings;
        this.instance = settings.service() + "-" + ids.next();
        lower("rocketmq.client.rebalance.waitInterval", REBALANCE_MILLIS);
        lower("rocketmq.client.logUseSlf4j", "true");
    }

    private static void lower(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    <C extends ClientConfig> C prepare(C client) {
        client.setNamesrvAddr(settings.namesrv());
        client.setInstanceName(instance);
        client.setVipChannelEnabled(false);
        client.setPollNameServerInterval(ROUTE_POLL_MILLIS);
        client.setClientCallbackExecutorThreads(2);
        return client;
    }
}
