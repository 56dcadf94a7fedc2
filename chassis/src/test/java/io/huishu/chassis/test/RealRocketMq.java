package io.huishu.chassis.test;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real broker for a test class: {@code @ExtendWith(RealRocketMq.class)}. It starts once per JVM with the four topics of
 * the product; a {@code @SpringBootTest} gets {@code huishu.namesrv} by itself.
 */
public final class RealRocketMq implements BeforeAllCallback {
    private static final int QUEUES = 4;
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private static @Nullable RocketMqProcess server;

    static {
        System.setProperty("rocketmq.client.rebalance.waitInterval", "500");
        System.setProperty("rocketmq.client.rebalance.minInterval", "500");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server();
    }

    /** {@code host:port} of the name server. */
    public static String namesrv() {
        return server().namesrv();
    }

    /** The process itself, for a test that kills and restarts it. */
    public static synchronized RocketMqProcess server() {
        if (server == null) {
            server = RocketMqProcess.start();
        }
        return server;
    }

    /** Makes a topic of four queues that no other test knows. */
    public static String freshTopic() throws MQClientException {
        String topic = "test-" + TOPICS.incrementAndGet();
        DefaultMQProducer admin = new DefaultMQProducer("test_admin");
        admin.setNamesrvAddr(namesrv());
        admin.setVipChannelEnabled(false);
        admin.start();
        try {
            admin.createTopic(RocketMqProcess.KNOWN_TOPIC, topic, QUEUES, Map.of());
        } finally {
            admin.shutdown();
        }
        return topic;
    }
}
