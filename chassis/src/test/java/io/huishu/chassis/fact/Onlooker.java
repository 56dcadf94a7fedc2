package io.huishu.chassis.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeOrderlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerOrderly;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees everything that lies in a topic, queue by queue in the broker's order. */
final class Onlooker implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DefaultMQPushConsumer consumer;
    private final Map<String, List<Long>> versions = new ConcurrentHashMap<>();
    private final AtomicInteger seen = new AtomicInteger();

    Onlooker(String namesrv, String topic) throws MQClientException {
        consumer = new DefaultMQPushConsumer("onlooker_" + NUMBER.incrementAndGet());
        consumer.setNamesrvAddr(namesrv);
        consumer.setVipChannelEnabled(false);
        consumer.setPollNameServerInterval(500);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.subscribe(topic, "*");
        consumer.registerMessageListener((MessageListenerOrderly) (messages, context) -> {
            messages.forEach(this::see);
            return ConsumeOrderlyStatus.SUCCESS;
        });
        consumer.start();
    }

    private void see(MessageExt message) {
        JsonNode fact = JSON.readTree(message.getBody());
        List<Long> row = versions.computeIfAbsent(fact.path("key").asString(), key -> new ArrayList<>());
        synchronized (row) {
            row.add(fact.path("version").asLong());
        }
        seen.incrementAndGet();
    }

    int seen() {
        return seen.get();
    }

    List<Long> versionsOf(String key) {
        List<Long> row = versions.getOrDefault(key, List.of());
        synchronized (row) {
            return List.copyOf(row);
        }
    }

    /** How often a fact of an aggregate came after a later one. */
    int inversions() {
        int wrong = 0;
        for (String key : versions.keySet()) {
            List<Long> row = versionsOf(key);
            for (int i = 1; i < row.size(); i++) {
                wrong += row.get(i) < row.get(i - 1) ? 1 : 0;
            }
        }
        return wrong;
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
