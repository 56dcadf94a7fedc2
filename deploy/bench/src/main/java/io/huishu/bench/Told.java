package io.huishu.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.rocketmq.client.consumer.DefaultLitePullConsumer;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.common.message.MessageQueue;

/** Reads what payment-service has told the broker so far. */
record Told(String namesServer) {
    private static final String TOPIC = "payment-facts";
    private static final long QUIET_MILLIS = 3000;
    private static final Pattern CHARGE = Pattern.compile("\"chargeId\":\"01BENCHC(\\d{18})\"");

    /** For each type of fact, of how many of the bench's charges it was told, not counting the sample. */
    Map<String, Long> keys() {
        DefaultLitePullConsumer consumer = new DefaultLitePullConsumer("bench");
        consumer.setNamesrvAddr(namesServer);
        consumer.setAutoCommit(false);
        try {
            consumer.start();
            Collection<MessageQueue> queues = consumer.fetchMessageQueues(TOPIC);
            consumer.assign(queues);
            for (MessageQueue queue : queues) {
                consumer.seekToBegin(queue);
            }
            return read(consumer);
        } catch (MQClientException e) {
            throw new BenchFailed("the broker's facts cannot be read", e);
        } finally {
            consumer.shutdown();
        }
    }

    private static Map<String, Long> read(DefaultLitePullConsumer consumer) {
        Map<String, Set<String>> charges = new HashMap<>();
        List<MessageExt> some = consumer.poll(10_000);
        while (!some.isEmpty()) {
            for (MessageExt message : some) {
                Matcher charge = CHARGE.matcher(new String(message.getBody(), java.nio.charset.StandardCharsets.UTF_8));
                if (charge.find() && !charge.group(1).startsWith("0000000009")) {
                    charges.computeIfAbsent(message.getTags(), _ -> new HashSet<>())
                            .add(charge.group(1));
                }
            }
            some = consumer.poll(QUIET_MILLIS);
        }
        return charges.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each ->
                (long) each.getValue().size()));
    }
}
