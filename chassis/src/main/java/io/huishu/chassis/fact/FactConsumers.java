package io.huishu.chassis.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.MixAll;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * One consumer per foreign topic, with one group and one tag expression for all handlers of this house (two
 * subscriptions in one group lose messages, {@code apache/rocketmq#7717}), and one for what the broker parked. They start
 * last and stop first; a broker that is away delays them, never the service.
 */
@Component
class FactConsumers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FactConsumers.class);
    private static final int THREADS = 2;
    private static final int MOST_THREADS = 4;
    private static final long RETRY_SECONDS = 5;
    private static final long LAST_WORK_MILLIS = 10_000;

    private final FactHandlers handlers;
    private final FactSettings settings;
    private final FactDoor door;
    private final DeadLetters dead;
    private final RocketMqClients clients;
    private final List<DefaultMQPushConsumer> started = new ArrayList<>();
    private volatile boolean running;

    FactConsumers(
            FactHandlers handlers, FactSettings settings, FactDoor door, DeadLetters dead, RocketMqClients clients) {
        this.handlers = handlers;
        this.settings = settings;
        this.door = door;
        this.dead = dead;
        this.clients = clients;
    }

    @Override
    public void start() {
        if (!settings.hasBroker() || handlers.topics().isEmpty()) {
            return;
        }
        running = true;
        Thread.ofVirtual().name("fact-consumers").start(this::startAll);
    }

    private void startAll() {
        for (String topic : handlers.topics()) {
            startUntilItWorks(() -> listening(topic));
        }
        startUntilItWorks(this::listeningToTheParked);
    }

    private void startUntilItWorks(Listening listening) {
        while (running) {
            try {
                keep(listening.start());
                return;
            } catch (MQClientException e) {
                LOG.warn("A consumer cannot start yet: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(RETRY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(DefaultMQPushConsumer consumer) {
        started.add(consumer);
        if (!running) {
            consumer.shutdown();
        }
    }

    private DefaultMQPushConsumer listening(String topic) throws MQClientException {
        DefaultMQPushConsumer consumer = consumer(settings.group(topic), THREADS, MOST_THREADS);
        consumer.setMaxReconsumeTimes(FactListener.TRIES - 1);
        consumer.subscribe(topic, handlers.tags(topic));
        consumer.registerMessageListener(new FactListener(topic, settings, door, dead));
        consumer.start();
        return consumer;
    }

    private DefaultMQPushConsumer listeningToTheParked() throws MQClientException {
        DefaultMQPushConsumer consumer = consumer(settings.service() + "_parked", 1, 1);
        for (String topic : handlers.topics()) {
            consumer.subscribe(MixAll.getDLQTopic(settings.group(topic)), "*");
        }
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            messages.forEach(this::park);
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
        return consumer;
    }

    private void park(MessageExt message) {
        String group = message.getTopic().substring(MixAll.DLQ_GROUP_TOPIC_PREFIX.length());
        dead.noteUnlessKnown(group, settings.topicOf(group), message);
    }

    private DefaultMQPushConsumer consumer(String group, int threads, int most) {
        DefaultMQPushConsumer consumer = clients.prepare(new DefaultMQPushConsumer(group));
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setConsumeThreadMin(threads);
        consumer.setConsumeThreadMax(most);
        consumer.setAwaitTerminationMillisWhenShutdown(LAST_WORK_MILLIS);
        return consumer;
    }

    @Override
    public synchronized void stop() {
        running = false;
        started.forEach(DefaultMQPushConsumer::shutdown);
        started.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Makes and starts a consumer. */
    private interface Listening {
        DefaultMQPushConsumer start() throws MQClientException;
    }
}
