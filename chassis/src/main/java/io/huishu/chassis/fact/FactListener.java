package io.huishu.chassis.fact;

import java.util.List;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyContext;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears one topic for one group. What fails is delivered again; at the last try its reason is noted. */
final class FactListener implements MessageListenerConcurrently {
    /** Deliveries before the broker parks a message. */
    static final int TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(FactListener.class);

    private final String topic;
    private final FactSettings settings;
    private final FactDoor door;
    private final DeadLetters dead;

    FactListener(String topic, FactSettings settings, FactDoor door, DeadLetters dead) {
        this.topic = topic;
        this.settings = settings;
        this.door = door;
        this.dead = dead;
    }

    @Override
    public ConsumeConcurrentlyStatus consumeMessage(List<MessageExt> messages, ConsumeConcurrentlyContext context) {
        MessageExt message = messages.getFirst();
        try {
            door.take(topic, message.getBody());
        } catch (FactJson.Unreadable e) {
            LOG.error("Message {} of {} is no fact and is parked: {}", message.getMsgId(), topic, e.getMessage());
            dead.note(settings.group(topic), topic, message, Reasons.of(e));
        } catch (RuntimeException e) {
            failed(message, e);
            return ConsumeConcurrentlyStatus.RECONSUME_LATER;
        }
        return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
    }

    private void failed(MessageExt message, RuntimeException failure) {
        int attempt = message.getReconsumeTimes() + 1;
        LOG.warn("Fact {} {} failed, try {} of {}", message.getTags(), message.getKeys(), attempt, TRIES, failure);
        if (attempt >= TRIES) {
            dead.note(settings.group(topic), topic, message, Reasons.of(failure));
        }
    }
}
